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
import { describeSystemError } from "../text/system-error.ts";
import { readEditorFeatures, SERVER_CAPABILITIES } from "./capabilities.ts";
import { readSettings } from "./settings.ts";
import { readActionCommand } from "./action-commands.ts";
import type { CheckedFile, Host } from "./checked-file.ts";
import { listCodeActions } from "./code-actions.ts";
import { listCodeLenses, COMMANDS, runCommand } from "./commands.ts";
import { listCompletions } from "./completion.ts";
import { findDefinition } from "./definition.ts";
import { createDelays } from "./delays.ts";
import { createProtocolDiagnostics } from "./diagnostics.ts";
import { findHover } from "./hover.ts";
import { listInlayHints } from "./inlay-hints.ts";
import { listSymbols } from "./symbols.ts";
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
  // An editor that violates the protocol gets an error message, and the server keeps running.
  const delays = createDelays(delay, (error) => {
    connection.console.error(`wifc: cannot check a document: ${describeSystemError(error)}`);
  });
  let features = readEditorFeatures({}, undefined);

  function publish(uri: string): void {
    const file = workspace.check(uri);
    if (!file) return;
    const diagnostics = createProtocolDiagnostics(file, host);
    void connection.sendDiagnostics({ uri, version: file.document.version, diagnostics });
  }

  function show(message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }

  function publishLater(uris: readonly string[]): void {
    for (const uri of uris) delays.schedule(uri, () => publish(uri));
  }

  function checkAll(): void {
    publishLater(documents.all().map(({ uri }) => uri));
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

  connection.onInitialize(({ capabilities, initializationOptions: options }) => {
    features = readEditorFeatures(capabilities, options);
    workspace.reset(readSettings(options));
    return { capabilities: SERVER_CAPABILITIES, serverInfo: { name: "wifc", version: VERSION } };
  });
  connection.onInitialized(() => {
    if (!features.fileWatching) return;
    // Imports, configurations, and files with federation rules.
    const watchers = [{ globPattern: "**/*.{md,json,yaml,yml}" }];
    // If the editor refuses, the notifications that it sends anyway must do.
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  });
  connection.onDidChangeConfiguration(({ settings }: { readonly settings: unknown }) => {
    const isOurs = typeof settings === "object" && settings !== null && "wifc" in settings;
    workspace.reset(isOurs ? readSettings(settings.wifc) : undefined);
    checkAll();
  });
  connection.onDidChangeWatchedFiles(() => {
    workspace.reset();
    checkAll();
  });

  documents.onDidChangeContent(({ document: { uri } }) => publishLater(workspace.invalidate(uri)));
  // Editors that do not watch files at least say which ones they save: a configuration, or rules that another file is compared with.
  documents.onDidSave(() => {
    workspace.reset();
    checkAll();
  });
  documents.onDidClose(({ document: { uri } }) => {
    delays.cancel(uri);
    publishLater(workspace.invalidate(uri).filter((other) => other !== uri));
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onCodeAction((params) =>
    answer(params, (file) => listCodeActions(file, params.range, params.context, features, host)),
  );
  connection.onCodeLens((params) => answer(params, listCodeLenses));
  connection.onCompletion((params) =>
    answer(params, (file, offset) => listCompletions(file, offset, features.snippets)),
  );
  connection.onDefinition((params) => answer(params, (file, offset) => findDefinition(file, offset, host)));
  connection.onDocumentSymbol((params) => answer(params, listSymbols));
  connection.onHover((params) => answer(params, findHover));
  connection.languages.inlayHint.on((params) => answer(params, (file) => listInlayHints(file, params.range)));
  connection.onExecuteCommand(({ command, arguments: args = [] }) => {
    const effect = readActionCommand(command, args);
    if (effect && "selection" in effect) {
      void connection.window.showDocument({ ...effect, takeFocus: true });
      return null;
    }
    const [uri, name]: readonly unknown[] = args;
    const row = ownValue(COMMANDS, command);
    const file = typeof uri === "string" ? workspace.check(uri) : undefined;
    const text = effect?.text ?? (row && file && runCommand(row, file, typeof name === "string" ? name : undefined));
    if (text === undefined)
      return new ResponseError(ErrorCodes.InvalidParams, "This command needs the URI of an open document.");
    if (!features.showsResults) show(text);
    return text;
  });

  documents.listen(connection);
  connection.listen();
}
