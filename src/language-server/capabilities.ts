// The server's capabilities, and the editor's capabilities and settings. What the editor sends is not trusted: anything that is not
// understood is ignored.
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { LintOptions } from "../api/lint.ts";
import { isCode } from "../diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../diagnostics/entry.ts";
import { TARGET_NAMES, type TargetName } from "../targets/capability.ts";
import { FIX_ALL } from "./code-actions.ts";
import { COMMANDS } from "./commands.ts";

export const SERVER_CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  codeLensProvider: {},
  // A value begins after a space; a key or a value of JSON, with its quote.
  completionProvider: { triggerCharacters: [" ", '"'] },
  definitionProvider: true,
  documentSymbolProvider: { label: "wifc" },
  executeCommandProvider: { commands: Object.keys(COMMANDS) },
  hoverProvider: true,
  inlayHintProvider: true,
};

/** The optional features that an editor supports. */
export interface EditorFeatures {
  /** Edits that apply to one version of a document. */
  readonly versionedEdits: boolean;
  /** Tab stops in completions. */
  readonly snippets: boolean;
  /** Notifications about changed files on disk, on request. */
  readonly fileWatching: boolean;
  /** Whether it shows the result of a command itself. Otherwise the server shows it as a message. */
  readonly showsResults: boolean;
}

/** Reads the features from what an editor sends with `initialize`. */
export function readEditorFeatures(capabilities: ClientCapabilities, options: unknown): EditorFeatures {
  const { textDocument, workspace } = capabilities;
  return {
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    fileWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    showsResults:
      typeof options === "object" && options !== null && "showsResults" in options && options.showsResults === true,
  };
}

export type Settings = Pick<LintOptions, "target" | "rules">;

/** Reads `{ "target": NAME, "rules": { CODE: SEVERITY } }`. */
export function readSettings(value: unknown): Settings {
  const { target, rules } = asRecord(value);
  return {
    ...(isTarget(target) && { target }),
    rules: Object.fromEntries(
      Object.entries(asRecord(rules)).flatMap(([code, written]) => {
        const severity = RULE_SEVERITIES.find((each) => each === written);
        return isCode(code) && severity ? [[code, severity]] : [];
      }),
    ),
  };
}

function isTarget(value: unknown): value is TargetName {
  return TARGET_NAMES.some((each) => each === value);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
