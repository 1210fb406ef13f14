// The language server: connects the messages of the protocol to the functions of this folder. It has no logic about documents.
import {
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  LSPErrorCodes,
  Message,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  type Connection,
  type ConnectionOptions,
  type Position,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { VERSION } from "../generated/version.ts";
import { ownValue } from "../text/own-value.ts";
import { readEditorFeatures, SERVER_CAPABILITIES } from "./capabilities.ts";
import { readSettings, type Settings } from "./settings.ts";
import type { CheckedFile, Host, References } from "./checked-file.ts";
import { readActionCommand } from "./action-commands.ts";
import { listCodeActions } from "./code-actions.ts";
import { COMMANDS, LINT_WORKSPACE, listCodeLenses, runCommand } from "./commands.ts";
import { listCompletions } from "./completion.ts";
import { findDefinition } from "./definition.ts";
import { findHover } from "./hover.ts";
import { listInlayHints } from "./inlay-hints.ts";
import { createShownDocuments, ignoreRefusal } from "./shown-documents.ts";
import { createPublisher } from "./publishing.ts";
import { listSymbols } from "./symbols.ts";
import { explanationPage, explanationUri, readVirtualDocument, resultUri } from "./virtual-documents.ts";
import { createWorkspace } from "./workspace.ts";

/** The options of a connection for `serve`. They drop requests that are cancelled before their turn, so that later ones need not wait. */
export const CONNECTION_OPTIONS: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message) => {
      if (!Message.isRequest(message)) return undefined;
      const { jsonrpc, id } = message;
      return { jsonrpc, id, error: { code: LSPErrorCodes.RequestCancelled, message: "cancelled" } };
    },
  },
};

// In milliseconds; long enough that no errors appear in a word while it is being typed.
const DELAY = 120;

/** Serves an editor until it closes the connection. `delay` is how long diagnostics wait for more typing, in milliseconds. */
export function serve(connection: Connection, host: Host, delay = DELAY): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = createWorkspace(documents, host);
  let features = readEditorFeatures({}, undefined);
  let initial: Settings = {};
  let folders: readonly string[] = [];
  const shown = createShownDocuments(connection);
  const publisher = createPublisher(connection, {
    documents,
    workspace,
    host,
    references,
    folders: () => folders,
    onPublish: (uri) => shown.refresh(uri),
    delay,
  });

  /** How findings refer to explanations: in the editor if it can show them, else on the web if they are published. */
  function references(): References {
    return { uriOf: host.uriOf, explanationOf: features.virtualDocuments ? explanationUri : explanationPage };
  }

  function showMessage(message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }

  /** Shows what a command printed, as a document if the editor can, unless the editor shows it itself. */
  function showResult(uri: string, text: string): void {
    if (features.showsResults) return;
    if (features.virtualDocuments) shown.show(uri);
    else showMessage(text);
  }

  async function lintWorkspace(): Promise<string | undefined> {
    const counts = await publisher.checkWorkspace();
    if (counts !== undefined) showMessage(`wifc: ${counts}`);
    return counts;
  }

  /** Checks everything again, with these settings of the editor if they are given. */
  function checkAgain(settings?: Settings): void {
    workspace.reset(settings);
    publisher.checkAll();
    if (settings?.lintWorkspace) publisher.checkWorkspaceLater();
  }

  /** Checks everything again, because a file has changed. */
  function checkFiles(): void {
    host.forgetAll?.();
    checkAgain();
  }

  /** The result of a feature for an open document; null, as the protocol requires, if there is none. */
  function answer<T>(
    {
      textDocument: { uri },
      position,
    }: { readonly textDocument: { readonly uri: string }; readonly position?: Position },
    feature: (file: CheckedFile, offset: number) => T | undefined,
  ): T | null {
    const file = workspace.check(uri);
    return (file && feature(file, position ? file.document.offsetAt(position) : 0)) ?? null;
  }

  connection.onInitialize(({ capabilities, initializationOptions: options, rootUri, workspaceFolders }) => {
    features = readEditorFeatures(capabilities, options);
    folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
    initial = readSettings(options);
    workspace.reset(initial);
    return { capabilities: SERVER_CAPABILITIES, serverInfo: { name: "wifc", version: VERSION } };
  });
  connection.onInitialized(() => {
    if (initial.lintWorkspace) publisher.checkWorkspaceLater();
    if (!features.fileWatching) return;
    // Imports, configurations, and files with federation rules.
    const watchers = [{ globPattern: "**/*.{md,json,yaml,yml}" }];
    // If the editor refuses, the notifications that it sends anyway must do.
    ignoreRefusal(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  });
  connection.onDidChangeConfiguration(({ settings: changed }: { readonly settings: unknown }) => {
    const isOurs = typeof changed === "object" && changed !== null && "wifc" in changed;
    checkAgain(isOurs ? readSettings(changed.wifc) : undefined);
  });
  connection.onDidChangeWatchedFiles(checkFiles);

  documents.onDidChangeContent(({ document: { uri } }) => publisher.publishLater(workspace.invalidate(uri)));
  // Editors that do not watch files at least say which ones they save: a configuration, or rules that another file is compared with.
  documents.onDidSave(checkFiles);
  documents.onDidClose(({ document: { uri } }) => {
    publisher.publishLater(workspace.invalidate(uri).filter((other) => other !== uri));
    publisher.close(uri);
  });

  connection.onCodeAction((params) =>
    answer(params, (file) => listCodeActions(file, params.range, params.context, features, references())),
  );
  connection.onCodeLens((params) => answer(params, listCodeLenses));
  connection.onCompletion((params) =>
    answer(params, (file, offset) => listCompletions(file, offset, features.snippets)),
  );
  connection.onDefinition((params) => answer(params, (file, offset) => findDefinition(file, offset, host)));
  connection.onDocumentSymbol((params) => answer(params, listSymbols));
  connection.onHover((params) => answer(params, findHover));
  connection.languages.inlayHint.on((params) => answer(params, (file) => listInlayHints(file, params.range)));
  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    if (command === LINT_WORKSPACE) return lintWorkspace();
    const effect = readActionCommand(command, args);
    if (effect && "selection" in effect) {
      ignoreRefusal(connection.window.showDocument({ ...effect, takeFocus: true }));
      return null;
    }
    if (effect) {
      showResult(effect.uri, effect.text);
      return effect.text;
    }
    const [uri, name]: readonly unknown[] = args;
    const row = ownValue(COMMANDS, command);
    const file = typeof uri === "string" ? workspace.check(uri) : undefined;
    if (!row || !file)
      return new ResponseError(ErrorCodes.InvalidParams, "This command needs the URI of an open document.");
    const given = typeof name === "string" ? name : undefined;
    const text = runCommand(row, file, given);
    showResult(resultUri(command, file.document.uri, given), text);
    return text;
  });
  connection.workspace.textDocumentContent.on(({ uri }) => ({ text: readVirtualDocument(uri, workspace.check) ?? "" }));

  documents.listen(connection);
  connection.listen();
}
