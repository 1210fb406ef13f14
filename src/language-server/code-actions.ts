// The code actions for diagnostics: fix one, fix all, or suppress one with a reason. The current text is checked, so no edit can be
// based on an older version.
import { diffLines } from "diff";
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Position,
  Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { canFix, fix } from "../api/fix.ts";
import { lint } from "../api/lint.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { REASON_TO_REPLACE } from "../suppressions/reason.ts";
import { printSuppression } from "../suppressions/suppression.ts";
import { lineBreakBefore } from "../text/source.ts";
import { explainCommand, selectCommand } from "./action-commands.ts";
import { withoutRules, type CheckedFile, type References } from "./checked-file.ts";
import { ownDiagnostic } from "./diagnostics.ts";
import { spanToRange, toRange } from "./positions.ts";

/** What an editor can do with edits. */
export interface EditFeatures {
  /** Edits that apply to one version of a document. */
  readonly versionedEdits: boolean;
  /** Selections in a document, on request. */
  readonly selections: boolean;
}

/** The kind of the action that applies all fixes, for settings such as VS Code's `editor.codeActionsOnSave`. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.wifc`;

// Each suppression takes a check of the whole text, and nobody chooses from a longer menu.
const MOST_SUPPRESSIONS = 10;

/** The actions for the diagnostics in a range, limited to the kinds that the editor asks for. */
export function listCodeActions(
  file: CheckedFile,
  range: Range,
  context: Pick<CodeActionContext, "only">,
  features: EditFeatures,
  references: References,
): CodeAction[] {
  const { versionedEdits: hasVersions } = features;
  const wants = (kind: string) => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const own = file.diagnostics.filter(({ path }) => path === file.source.name);
  const here = own.filter((each) => overlaps(spanToRange(file.document, each), range));
  return [
    ...(wants(CodeActionKind.QuickFix)
      ? [
          ...here.flatMap((each) => fixOne(file, each, hasVersions, references)),
          ...explainEach(file, here, references),
          ...here.slice(0, MOST_SUPPRESSIONS).flatMap((each) => suppress(file, each, features, references)),
        ]
      : []),
    ...(wants(FIX_ALL) && own.some((each) => canFix(each, file.source, {})) ? fixAll(file, hasVersions) : []),
  ];
}

function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function fixOne(file: CheckedFile, diagnostic: Diagnostic, hasVersions: boolean, references: References): CodeAction[] {
  if (!diagnostic.fix) return [];
  const { title, edits } = diagnostic.fix;
  const changes = edits.map((edit) => ({ range: spanToRange(file.document, edit), newText: edit.text }));
  return [
    {
      title: `wifc: ${title}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [ownDiagnostic(file, diagnostic, references)],
      // An editor applies preferred ones without showing a menu.
      isPreferred: diagnostic.fix.isUnsafe !== true,
      edit: workspaceEdit(file, changes, hasVersions),
    },
  ];
}

function explainEach(file: CheckedFile, diagnostics: readonly Diagnostic[], references: References): CodeAction[] {
  const byCode = new Map(diagnostics.map((each) => [each.code, each]));
  return [...byCode.values()].map((each) => {
    const command = explainCommand(each.code);
    return {
      title: `wifc: ${command.title}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [ownDiagnostic(file, each, references)],
      command,
    };
  });
}

/**
 * Offered only where the comment works: not in a multi-line string, and not for findings that are always reported. The comment has no effect
 * until the author replaces the reason in it, which is selected if the editor supports that.
 */
function suppress(
  file: CheckedFile,
  diagnostic: Diagnostic,
  { versionedEdits, selections }: EditFeatures,
  references: References,
): CodeAction[] {
  const { source, options, document } = file;
  const { code, start } = diagnostic;
  // The start of the line, after a byte order mark.
  const at = start.offset - (start.column - 1);
  const [indentation = ""] = /^[ \t]*/.exec(source.text.slice(at, start.offset)) ?? [];
  const write = (reason: string) =>
    `${indentation}${printSuppression(code, reason)}${lineBreakBefore(source.text, at)}`;

  const suppressed = source.text.slice(0, at) + write("a reason") + source.text.slice(at);
  const { diagnostics } = lint({ name: source.name, text: suppressed }, options);
  const remaining = withoutRules(diagnostics, options, source.name);
  if (remaining.length >= file.diagnostics.length) return [];

  const comment = write(REASON_TO_REPLACE);
  const { line, character } = document.positionAt(at);
  const first = character + comment.indexOf(REASON_TO_REPLACE);
  const reason = Range.create(line, first, line, first + REASON_TO_REPLACE.length);
  return [
    {
      title: `wifc: suppress \`${code}\` for this line`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [ownDiagnostic(file, diagnostic, references)],
      edit: workspaceEdit(
        file,
        [{ range: toRange(document, { start: at, end: at }), newText: comment }],
        versionedEdits,
      ),
      ...(selections && { command: selectCommand(document.uri, reason) }),
    },
  ];
}

function fixAll(file: CheckedFile, hasVersions: boolean): CodeAction[] {
  const { text, fixed } = fix(file.source, file.options);
  if (fixed === 0) return [];
  const edit = workspaceEdit(file, replaceLines(file, text), hasVersions);
  return [{ title: "wifc: fix all auto-fixable problems", kind: FIX_ALL, edit }];
}

/** Edits only the lines that differ, so that the cursor and folded regions stay in place. */
function replaceLines({ document, source }: CheckedFile, text: string): TextEdit[] {
  let start = 0;
  return diffLines(source.text, text).flatMap(({ value, added, removed }) => {
    const end = added ? start : start + value.length;
    const range = toRange(document, { start, end });
    start = end;
    return added || removed ? [{ range, newText: added ? value : "" }] : [];
  });
}

function workspaceEdit(
  { document: { uri, version } }: CheckedFile,
  edits: TextEdit[],
  hasVersions: boolean,
): WorkspaceEdit {
  return hasVersions ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}
