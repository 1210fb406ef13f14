// The server's capabilities, and those of the editor. What the editor sends is not trusted: anything that is not
// understood is ignored.
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from "vscode-languageserver";
import { ACTION_COMMANDS } from "./action-commands.ts";
import { FIX_ALL, type EditFeatures } from "./code-actions.ts";
import { COMMANDS, LINT_WORKSPACE } from "./commands.ts";
import { SCHEME } from "./virtual-documents.ts";

export const SERVER_CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  codeLensProvider: {},
  // A value begins after a space; a key or a value of JSON, with its quote.
  completionProvider: { triggerCharacters: [" ", '"'] },
  definitionProvider: true,
  documentSymbolProvider: { label: "wifc" },
  executeCommandProvider: { commands: [...Object.keys(COMMANDS), LINT_WORKSPACE, ...ACTION_COMMANDS] },
  hoverProvider: true,
  inlayHintProvider: true,
  workspace: { textDocumentContent: { schemes: [SCHEME] } },
};

/** The optional features that an editor supports. */
export interface EditorFeatures extends EditFeatures {
  /** Tab stops in completions. */
  readonly snippets: boolean;
  /** Notifications about changed files on disk, on request. */
  readonly fileWatching: boolean;
  /** Documents whose text the server provides, and opening them on request. */
  readonly virtualDocuments: boolean;
  /** Whether it shows the result of a command itself. Otherwise the server does. */
  readonly showsResults: boolean;
}

/** Reads the features from what an editor sends with `initialize`. */
export function readEditorFeatures(capabilities: ClientCapabilities, options: unknown): EditorFeatures {
  const { textDocument, workspace, window } = capabilities;
  return {
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    fileWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    selections: window?.showDocument?.support ?? false,
    virtualDocuments: workspace?.textDocumentContent !== undefined && (window?.showDocument?.support ?? false),
    showsResults:
      typeof options === "object" && options !== null && "showsResults" in options && options.showsResults === true,
  };
}
