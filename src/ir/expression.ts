// GitHub Actions expressions in a text: where they are. Most texts have none; what one says is for `expression-syntax.ts`.
import type { Range } from "../text/source.ts";
import { evaluateExpression, readExpression, type ExpressionContent } from "./expression-syntax.ts";

export type { ContextReference } from "./expression-syntax.ts";

/** One `${{ … }}` in a text; the range counts in the text's own characters. */
export interface Expression extends ExpressionContent {
  readonly text: string;
  readonly range: Range;
}

// An expression ends at the first `}}` that is not inside of a quoted string.
const EXPRESSION = /\$\{\{((?:[^'}]|\}(?!\})|'[^']*')*)\}\}/g;

/** The expressions in a text. An opening `${{` that is never closed counts as one that does not parse. */
export function findExpressions(text: string): Expression[] {
  const found = [...text.matchAll(EXPRESSION)].map((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    return { text: match[0], range, ...readExpression(match[1] ?? "") };
  });
  const open = text.indexOf("${{", found.at(-1)?.range.end ?? 0);
  if (open < 0) return found;
  const range = { start: open, end: text.length };
  return [...found, { text: text.slice(open), range, reads: [], yields: [], error: "it is not closed" }];
}

/**
 * The text with every expression replaced whose reads are all in `known` (keys such as `vars.NAME`, any case).
 * The others stay as they are.
 */
export function resolveExpressions(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(EXPRESSION, (written: string, inner: string) => evaluateExpression(inner, known) ?? written);
}
