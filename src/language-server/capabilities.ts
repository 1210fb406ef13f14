// What the two sides of the protocol tell each other that they can.
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from "vscode-languageserver";
import { FIX_ALL } from "./code-actions.ts";
import { COMMANDS } from "./commands.ts";

export const SERVER_CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  codeLensProvider: {},
  completionProvider: { triggerCharacters: [" "] },
  definitionProvider: true,
  documentSymbolProvider: { label: "wifc" },
  executeCommandProvider: { commands: Object.keys(COMMANDS) },
  hoverProvider: true,
  inlayHintProvider: true,
};

/** What of an editor's abilities matters here. */
export interface EditorAbilities {
  /** Whether it takes edits that are for one version of a document. */
  readonly versionedEdits: boolean;
  /** Whether it knows tab stops in what it inserts. */
  readonly snippets: boolean;
  /** Whether it tells of stored files that change, if asked. */
  readonly watching: boolean;
  /** Whether it shows what a command gives back; if not, the server has it shown as a message. */
  readonly showsResults: boolean;
}

/** Reads the abilities from what an editor says when it starts the server. */
export function readAbilities(capabilities: ClientCapabilities, options: unknown): EditorAbilities {
  const { textDocument, workspace } = capabilities;
  return {
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    showsResults:
      typeof options === "object" && options !== null && "showsResults" in options && options.showsResults === true,
  };
}
