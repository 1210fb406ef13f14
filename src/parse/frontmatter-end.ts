// Frontmatter that ends earlier than its author meant it to.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { AWF_PREFIX } from "../facts/awf.ts";
import { lineBefore, type Range, type Source } from "../text/source.ts";

/** The YAML between the fences, the closing fence, and where the next line begins that looks like a fence. */
interface Fences {
  readonly inner: Range;
  readonly closing: Range;
  readonly next: number | undefined;
}

// What shows that a file is about sign-in. Other files are not our concern.
const SIGN_IN = new RegExp(String.raw`\bauth["']?\s*:|${AWF_PREFIX}|\bimports["']?\s*:`);

/** Reports an indented `---` that ends the frontmatter although it looks like a line of a block scalar in it. */
export function findIndentedFence(source: Source, { inner, closing, next }: Fences): Problem[] {
  const { text } = source;
  const before = text.slice(inner.start, inner.end);
  const indentation = lineBefore(text, closing.start).length;
  if (!isInBlockScalar(before, indentation)) return [];
  const after = text.slice(closing.end, next);
  if (!SIGN_IN.test(before) && !SIGN_IN.test(after)) return [];
  const keys = keysIn(after);
  const isLost = keys.length > 0 || next !== undefined;
  return [
    problem("frontmatter-cut-short", { source, range: closing }, { keys }, isLost ? {} : { severity: "warning" }),
  ];
}

/** Reports a `...`, which ends a YAML document, if more than comments follows it. */
export function findDocumentEnd(source: Source, end: number, inner: Range): Problem[] {
  const lost = source.text.slice(end + DOCUMENT_END.length, inner.end);
  if (!/^[^\S\n]*[^\s#]/m.test(lost) || !SIGN_IN.test(source.text.slice(inner.start, inner.end))) return [];
  const range = { start: end, end: end + DOCUMENT_END.length };
  return [problem("frontmatter-ended-early", { source, range }, { keys: keysIn(lost) })];
}

const DOCUMENT_END = "...";

const BLOCK_SCALAR = /[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** Whether a line with this indentation after this text is in a block scalar: it is indented at least as much as its first line. */
function isInBlockScalar(before: string, indentation: number): boolean {
  let depth = indentation;
  let below = indentation;
  for (const line of before.split("\n").toReversed()) {
    const own = line.search(/\S/);
    if (own < 0) continue;
    if (own < depth) {
      if (BLOCK_SCALAR.test(line.trimEnd())) return indentation >= below;
      depth = own;
    }
    below = own;
  }
  return false;
}

const MOST_KEYS = 5;

/** The first few keys at the top level of a text. */
function keysIn(text: string): string[] {
  const keys = Array.from(text.matchAll(/^([A-Za-z_][\w-]*):(?:\s|$)/gm), ([, key = ""]) => key);
  return [...new Set(keys)].slice(0, MOST_KEYS);
}
