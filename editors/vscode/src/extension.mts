// The extension, whatever it runs in. It starts the server when a document may declare a sign-in, or a command needs it. Everything else is
// in the server, so that other editors have it too.
import { commands, extensions, window, workspace, Disposable, type ExtensionContext, type TextDocument } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { isConfigFile } from "../../../src/dialects/config/recognize.ts";
import { isOurs, ownDocuments } from "./documents.mts";
import { createStatus, listCommands } from "./status.mts";

/** Creates a client with these options, which only the entry point can: `node.mts` for a process, `web.mts` for a worker. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The extension once it is active. */
export interface Extension {
  /** Ends the server, if it was started. */
  stop(): Promise<void>;
}

/** Waits for a document or a command, and then starts the server. */
export function startOnDemand(context: ExtensionContext, createClient: CreateClient): Extension {
  const setState = createStatus(context);
  let starting: Promise<BaseLanguageClient> | undefined;

  async function start(): Promise<BaseLanguageClient> {
    waiting.dispose();
    setState("starting");
    try {
      const client = await createClient(createOptions());
      client.onDidChangeState(({ newState }) => setState(STATES[newState]));
      await client.start();
      await commands.executeCommand("setContext", "wifc.isRunning", true);
      return client;
    } catch (error) {
      setState("stopped");
      throw error;
    }
  }

  async function startOnce(): Promise<BaseLanguageClient> {
    starting ??= start();
    return starting;
  }

  async function stop(): Promise<void> {
    const client = await starting?.catch(() => undefined);
    starting = undefined;
    await client?.dispose();
  }

  function look(document: TextDocument): void {
    if (!starting && isOurs(document)) startUnasked();
  }

  /** The client and the status show if this fails. */
  function startUnasked(): void {
    startOnce().catch(() => undefined);
  }

  /** Until the server itself has its commands, each of them starts it. */
  async function runInServer(command: string): Promise<unknown> {
    await startOnce();
    return commands.executeCommand(command);
  }

  const own: Readonly<Record<string, () => Promise<unknown>>> = {
    "wifc.fixAll": async () =>
      commands.executeCommand("editor.action.sourceAction", { kind: "source.fixAll.wifc", apply: "first" }),
    "wifc.restartServer": async () => {
      await stop();
      return startOnce();
    },
    "wifc.showOutput": async () => (await startOnce()).outputChannel.show(),
  };
  const waiting = Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
    ...listCommands(context)
      .filter(({ command }) => !own[command])
      .map(({ command }) => commands.registerCommand(command, async () => runInServer(command))),
  );
  const registered = Object.entries(own).map(([command, run]) => commands.registerCommand(command, run));
  context.subscriptions.push(waiting, ...registered);
  if (workspace.getConfiguration("wifc").get("lintWorkspace") === true) startUnasked();
  else for (const document of workspace.textDocuments) look(document);
  return { stop };
}

/** Whether the schema in `yamlValidation` is for a document. */
function isConfiguration({ languageId, uri }: TextDocument): boolean {
  return languageId === "yaml" && isConfigFile(uri.path);
}

function hasYamlExtension(): boolean {
  return extensions.getExtension("redhat.vscode-yaml") !== undefined;
}

// The numbers of the client's states (`State` in vscode-languageclient, which is only loaded with the client).
const STATES = { 1: "stopped", 2: "running", 3: "starting", 4: "stopped" } as const;

function createOptions(): LanguageClientOptions {
  return {
    documentSelector: ownDocuments(),
    synchronize: { configurationSection: "wifc" },
    initializationOptions: (): unknown => {
      const { target, rules, token, lintWorkspace } = workspace.getConfiguration("wifc");
      // Settings are proxies, which cannot be sent to a worker.
      return JSON.parse(JSON.stringify({ target, rules, token, lintWorkspace }));
    },
    middleware: {
      // A code lens passes the document. From the command palette, the active document is meant.
      executeCommand: async (command, given, next): Promise<unknown> =>
        next(command, given.length > 0 ? given : [window.activeTextEditor?.document.uri.toString()]),
      // The extension redhat.vscode-yaml has an outline of every YAML file. Two would be shown one below the other.
      provideDocumentSymbols: (document, token, next) =>
        document.languageId === "yaml" && hasYamlExtension() ? [] : next(document, token),
      // It completes and explains configurations with the schema that this extension contributes.
      provideCompletionItem: (document, position, context, token, next) =>
        isConfiguration(document) && hasYamlExtension() ? [] : next(document, position, context, token),
      provideHover: (document, position, token, next) =>
        isConfiguration(document) && hasYamlExtension() ? undefined : next(document, position, token),
    },
  };
}
