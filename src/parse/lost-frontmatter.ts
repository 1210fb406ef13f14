// Frontmatter that ends before its author thinks it does: gh-aw reads none of what follows.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { AWF_PREFIX } from "../facts/awf.ts";
import { lineBefore, type Range, type Source } from "../text/source.ts";

/** The frontmatter of a text, from behind its first line to its last, and where its next line begins that looks like one. */
export interface Fences {
  readonly inner: Range;
  readonly closing: Range;
  readonly next: number | undefined;
}

// What makes it a matter of sign-in. A file that has none of it is no concern of ours.
const SIGN_IN = new RegExp(String.raw`\bauth["']?\s*:|${AWF_PREFIX}|\bimports["']?\s*:`);

/** What an indented `---` cuts off: it looks as if it belonged to a text in the frontmatter. */
export function describeCut(source: Source, { inner, closing, next }: Fences): Problem[] {
  const { text } = source;
  const before = text.slice(inner.start, inner.end);
  const indentation = lineBefore(text, closing.start).length;
  if (indentation < 2 || !isInText(before, indentation)) return [];
  const after = text.slice(closing.end, next);
  if (!SIGN_IN.test(before) && !SIGN_IN.test(after)) return [];
  const keys = keysIn(after);
  const isLost = keys.length > 0 || next !== undefined;
  return [
    problem("frontmatter-cut-short", { source, range: closing }, { keys }, isLost ? {} : { severity: "warning" }),
  ];
}

/** What a `...` cuts off: it ends a document of YAML. Nothing if nothing but comments follows. */
export function describeEarlyEnd(source: Source, end: number, inner: Range): Problem[] {
  const lost = source.text.slice(end + DOCUMENT_END.length, inner.end);
  if (!/^[^\S\n]*[^\s#]/m.test(lost) || !SIGN_IN.test(source.text.slice(inner.start, inner.end))) return [];
  const range = { start: end, end: end + DOCUMENT_END.length };
  return [problem("frontmatter-ended-early", { source, range }, { keys: keysIn(lost) })];
}

const DOCUMENT_END = "...";

/** Whether a line of YAML ends the document. */
export function endsDocument(line: string): boolean {
  return /^\.\.\.(?:\s|$)/.test(line);
}

const BLOCK_SCALAR = /[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** Whether a line with this indentation, behind this text, belongs to a block scalar: one of the lines that it is below begins one. */
function isInText(before: string, indentation: number): boolean {
  let depth = indentation;
  for (const line of before.split("\n").toReversed()) {
    const own = line.search(/\S/);
    if (own < 0 || own >= depth) continue;
    if (BLOCK_SCALAR.test(line.trimEnd())) return true;
    depth = own;
  }
  return false;
}

const MOST_KEYS = 5;

/** The keys at the top level of a text, the first few of them. */
function keysIn(text: string): string[] {
  const keys = Array.from(text.matchAll(/^([A-Za-z_][\w-]*):(?:\s|$)/gm), ([, key = ""]) => key);
  return [...new Set(keys)].slice(0, MOST_KEYS);
}
