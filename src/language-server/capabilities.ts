// What an editor says of itself and of its user's wishes, and what we say that we can. It comes from outside: anything that is not
// understood is left out.
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { LintOptions } from "../api/lint.ts";
import { isCode } from "../diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../diagnostics/entry.ts";
import { TARGETS, type TargetName } from "../targets/targets.ts";
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
  return typeof value === "string" && Object.hasOwn(TARGETS, value);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
