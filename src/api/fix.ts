// Source → the source with everything mended that can be mended for sure.
import type { Edit } from "../diagnostics/diagnostic.ts";
import { applyEdits, type Source, type TextEdit } from "../text/source.ts";
import { lint, type LintOptions, type LintResult } from "./lint.ts";

/** A mended text and what is still wrong with it. */
export interface FixResult extends LintResult {
  /** The whole text, which is the source's if nothing was mended. */
  readonly text: string;
  /** How many findings were mended. */
  readonly fixed: number;
}

// A fix can uncover another mistake with a fix; more rounds than this no text needs.
const ROUNDS = 10;

/**
 * Applies the fixes of a source's own diagnostics, and gives the text with what is still wrong with it. Comments and layout stay;
 * mending twice changes nothing more. Imports are read, and left as they are.
 */
export function fix(source: Source, options: LintOptions = {}): FixResult {
  let text = source.text;
  let fixed = 0;
  let result = lint(source, options);
  for (let round = 0; round < ROUNDS; round += 1) {
    const fixes = result.diagnostics.flatMap(({ fix: found, path }) =>
      found && path === source.name ? [found.edits] : [],
    );
    const chosen = chooseEdits(fixes);
    if (chosen.length === 0) break;
    fixed += chosen.length;
    text = applyEdits(text, chosen.flat().map(toTextEdit));
    result = lint({ name: source.name, text }, options);
  }
  return { ...result, text, fixed };
}

/** Fixes that do not touch each other, the first ones; each wholly or not at all. */
function chooseEdits(fixes: readonly (readonly Edit[])[]): (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = [];
  for (const edits of fixes) {
    const isFree = edits.every((edit) => !chosen.flat().some((other) => touches(edit, other)));
    if (isFree) chosen.push(edits);
  }
  return chosen;
}

function touches(a: Edit, b: Edit): boolean {
  return a.start.offset <= b.end.offset && b.start.offset <= a.end.offset;
}

function toTextEdit({ start, end, text }: Edit): TextEdit {
  return { range: { start: start.offset, end: end.offset }, text };
}
