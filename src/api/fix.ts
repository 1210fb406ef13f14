// Source → the source with its fixes applied.
import type { Diagnostic, Edit } from "../diagnostics/diagnostic.ts";
import { applyEdits, type Source, type TextEdit } from "../text/source.ts";
import { lint, type LintOptions, type LintResult } from "./lint.ts";

/** The options of `fix`. */
export interface FixOptions extends LintOptions {
  /** Also apply fixes that may change what the file means, or depend on something outside it. */
  readonly unsafe?: boolean;
}

/** The result of `fix`: the fixed text, and the result of `lint` for it. */
export interface FixResult extends LintResult {
  /** The whole text. Equal to the text of the source if there was nothing to fix. */
  readonly text: string;
  /** The number of applied fixes. */
  readonly fixed: number;
}

// A fix can reveal another mistake with a fix. No text needs more rounds than this.
const ROUNDS = 10;

/**
 * Applies the fixes of all diagnostics in a source; those that are unsafe only if `options.unsafe` is set. Returns the fixed text and its remaining diagnostics. Comments and layout are kept.
 * Fixing the result again changes nothing. Imported files are read, but not fixed. Never throws because of the input.
 */
export function fix(source: Source, options: FixOptions = {}): FixResult {
  let text = source.text;
  let fixed = 0;
  let result = lint(source, options);
  for (let round = 0; round < ROUNDS; round += 1) {
    const fixes = result.diagnostics.flatMap((each) =>
      each.fix && canFix(each, source, options) ? [each.fix.edits] : [],
    );
    const chosen = chooseEdits(fixes);
    if (chosen.length === 0) break;
    fixed += chosen.length;
    text = applyEdits(text, chosen.flat().map(toTextEdit));
    result = lint({ name: source.name, text }, options);
  }
  return { ...result, text, fixed };
}

/** Whether `fix` applies the fix of a diagnostic, if it has one. */
export function canFix({ fix: found, path }: Diagnostic, { name }: Source, { unsafe }: FixOptions): boolean {
  return found !== undefined && path === name && (found.isUnsafe === undefined || unsafe === true);
}

/** Chooses fixes that do not touch an earlier one. The edits of a fix are applied together or not at all. */
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
