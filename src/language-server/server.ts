// The language server: messages of the protocol → the functions beside this file. Nothing about documents is decided here.
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
import { describeError } from "../text/system-error.ts";
import { readAbilities, SERVER_CAPABILITIES, readSettings } from "./capabilities.ts";
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

/** How a connection for `serve` must treat requests that are cancelled before their turn: those behind them need not wait. */
export const CONNECTION_OPTIONS: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message) => {
      if (!Message.isRequest(message)) return undefined;
      const { jsonrpc, id } = message;
      return { jsonrpc, id, error: { code: LSPErrorCodes.RequestCancelled, message: "cancelled" } };
    },
  },
};

// Long enough that nobody sees errors in a word that is still being written.
const DELAY = 120;

/** Serves an editor over a connection until it ends that. `delay` is how long diagnostics wait for more typing, in milliseconds. */
export function serve(connection: Connection, host: Host, delay = DELAY): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = createWorkspace(documents, host);
  // An editor that does not keep to the protocol is told, and served on.
  const delays = createDelays(delay, (error) => {
    connection.console.error(`wifc: cannot check a document: ${describeError(error)}`);
  });
  let abilities = readAbilities({}, undefined);

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

  /** What a feature says of an open document; null, as the protocol wants it, if there is nothing to say. */
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
    abilities = readAbilities(capabilities, options);
    workspace.reset(readSettings(options));
    return { capabilities: SERVER_CAPABILITIES, serverInfo: { name: "wifc", version: VERSION } };
  });
  connection.onInitialized(() => {
    if (!abilities.watching) return;
    const watchers = [{ globPattern: "**/*.md" }];
    // An editor that refuses leaves us with what it tells by itself.
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

  documents.onDidChangeContent(({ document: { uri } }) => publishLater(workspace.change(uri)));
  documents.onDidClose(({ document: { uri } }) => {
    delays.cancel(uri);
    publishLater(workspace.change(uri).filter((other) => other !== uri));
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onCodeAction((params) =>
    answer(params, (file) => listCodeActions(file, params.range, params.context, abilities.versionedEdits, host)),
  );
  connection.onCodeLens((params) => answer(params, listCodeLenses));
  connection.onCompletion((params) =>
    answer(params, (file, offset) => listCompletions(file, offset, abilities.snippets)),
  );
  connection.onDefinition((params) => answer(params, (file, offset) => findDefinition(file, offset, host)));
  connection.onDocumentSymbol((params) => answer(params, listSymbols));
  connection.onHover((params) => answer(params, findHover));
  connection.languages.inlayHint.on((params) => answer(params, (file) => listInlayHints(file, params.range)));
  connection.onExecuteCommand(({ command, arguments: args = [] }) => {
    const [uri, model]: readonly unknown[] = args;
    const row = ownValue(COMMANDS, command);
    const file = typeof uri === "string" ? workspace.check(uri) : undefined;
    if (!row || !file) return new ResponseError(ErrorCodes.InvalidParams, "It takes the URI of an open document.");
    const text = runCommand(row, file, typeof model === "string" ? model : undefined);
    if (!abilities.showsResults) show(text);
    return text;
  });

  documents.listen(connection);
  connection.listen();
}
