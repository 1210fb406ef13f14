// The fixes of the language server, as texts.
import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { Diagnostic as Finding } from "../../../src/diagnostics/diagnostic.ts";
import type { CheckedFile } from "../../../src/language-server/checked-file.ts";
import { FIX_ALL, listCodeActions, type EditFeatures } from "../../../src/language-server/code-actions.ts";
import { spanToRange } from "../../../src/language-server/positions.ts";
import { applyEdits } from "../../../src/text/source.ts";
import type { PageHost } from "./files.mts";

/** A fix is an edit of the text, and nothing else. */
const PLAIN_EDITS: EditFeatures = { versionedEdits: false, selections: false };

/** The fix of a finding: its title, and the text after it, made on demand. */
export function textAfterFix(file: CheckedFile, { fix, path, ...span }: Finding, host: PageHost) {
  if (!fix || path !== file.source.name) return undefined;
  const range = spanToRange(file.document, span);
  const actions = () => listCodeActions(file, range, { only: [CodeActionKind.QuickFix] }, PLAIN_EDITS, host);
  const title = `Fix: ${fix.title}`;
  return {
    title,
    text: () =>
      textAfter(
        file,
        actions().find((each) => each.title === `wifc: ${fix.title}`),
      ),
  };
}

/** The text after everything is fixed that can be. */
export function textAfterAll(file: CheckedFile, host: PageHost): string {
  const start = { line: 0, character: 0 };
  return textAfter(file, listCodeActions(file, { start, end: start }, { only: [FIX_ALL] }, PLAIN_EDITS, host)[0]);
}

function textAfter({ document, source }: CheckedFile, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[document.uri] ?? [];
  return applyEdits(
    source.text,
    edits.map(({ range, newText }) => ({
      range: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
      text: newText,
    })),
  );
}
