// Diagnostics → what an author can do about them: mend one, mend all, or silence one with a reason. The text is checked anew,
// so that no edit is older than the text that it is for.
import { diffLines } from "diff";
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { fix } from "../api/fix.ts";
import { lint } from "../api/lint.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printSuppression } from "../suppressions/suppression.ts";
import { lineBreakBefore } from "../text/source.ts";
import type { CheckedFile, Host } from "./checked-file.ts";
import { ownDiagnostic } from "./diagnostics.ts";
import { spanToRange, toRange } from "./positions.ts";

/** The kind of the action that mends everything, for settings such as VS Code's `editor.codeActionsOnSave`. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.wifc`;

const REASON = "why this is right here";

// Each offer to silence takes a check of the whole text, and nobody chooses from more.
const MOST_SILENCED = 10;

/**
 * The actions for the diagnostics in a range, as far as the editor asks for their kinds. `hasVersions` says whether it takes
 * edits that are for one version of a document.
 */
export function listCodeActions(
  file: CheckedFile,
  range: Range,
  context: Pick<CodeActionContext, "only">,
  hasVersions: boolean,
  host: Host,
): CodeAction[] {
  const wants = (kind: string) => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const own = file.diagnostics.filter(({ path }) => path === file.source.name);
  const here = own.filter((each) => overlaps(spanToRange(file.document, each), range));
  return [
    ...(wants(CodeActionKind.QuickFix)
      ? [
          ...here.flatMap((each) => mend(file, each, hasVersions, host)),
          ...here.slice(0, MOST_SILENCED).flatMap((each) => silence(file, each, hasVersions, host)),
        ]
      : []),
    ...(wants(FIX_ALL) && own.some((each) => each.fix) ? mendAll(file, hasVersions) : []),
  ];
}

function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function mend(file: CheckedFile, diagnostic: Diagnostic, hasVersions: boolean, host: Host): CodeAction[] {
  if (!diagnostic.fix) return [];
  const { title, edits } = diagnostic.fix;
  const changes = edits.map((edit) => ({ range: spanToRange(file.document, edit), newText: edit.text }));
  return [
    {
      title: `wifc: ${title}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [ownDiagnostic(file, diagnostic, host)],
      isPreferred: true,
      edit: workspaceEdit(file, changes, hasVersions),
    },
  ];
}

/** Only where the comment does what it says: a line inside of a text is no place for one, and some codes are always told. */
function silence(file: CheckedFile, diagnostic: Diagnostic, hasVersions: boolean, host: Host): CodeAction[] {
  const { source, options, document } = file;
  const { code, start } = diagnostic;
  // The beginning of the line, behind a byte order mark.
  const at = start.offset - (start.column - 1);
  const [indentation = ""] = /^[ \t]*/.exec(source.text.slice(at, start.offset)) ?? [];
  const comment = `${indentation}${printSuppression(code, REASON)}${lineBreakBefore(source.text, at)}`;

  const silenced = source.text.slice(0, at) + comment + source.text.slice(at);
  const left = lint({ name: source.name, text: silenced }, options).diagnostics;
  if (left.length >= file.diagnostics.length) return [];

  return [
    {
      title: `wifc: silence \`${code}\` here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [ownDiagnostic(file, diagnostic, host)],
      edit: workspaceEdit(file, [{ range: toRange(document, { start: at, end: at }), newText: comment }], hasVersions),
    },
  ];
}

function mendAll(file: CheckedFile, hasVersions: boolean): CodeAction[] {
  const { text, fixed } = fix(file.source, file.options);
  if (fixed === 0) return [];
  const edit = workspaceEdit(file, replaceLines(file, text), hasVersions);
  return [{ title: "wifc: mend everything that can be mended for sure", kind: FIX_ALL, edit }];
}

/** The lines that differ only, so that the cursor and what is folded stay as they are. */
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
