// Finds GitHub Actions expressions in a text. Most texts have none, so parsing them is left to `expression-syntax.ts`.
import type { Range } from "../text/source.ts";
import { evaluateExpression, readExpression, type ExpressionContent } from "./expression-syntax.ts";

export type { ContextReference } from "./expression-syntax.ts";

/** One `${{ … }}` in a text; the range is relative to the text. */
export interface Expression extends ExpressionContent {
  readonly text: string;
  readonly range: Range;
}

/** The contexts whose values a caller can give, as with `--set vars.NAME=VALUE`; only GitHub knows the values of the others. */
export const GIVEN_CONTEXTS: readonly string[] = ["vars", "secrets", "env"];

// An expression ends at the first `}}` outside a quoted string. An unclosed one takes the rest of the text: otherwise every `${{` in it
// would be followed to the end.
const EXPRESSION = /\$\{\{(?:((?:[^'}]|\}(?!\})|'[^']*')*)\}\}|[^]*)/g;

// Most expressions are one name. A test checks that the parser says the same about them.
const ONE_NAME = /^[ \t\r\n]*(vars|secrets|env)\.([A-Za-z_][\w-]*)[ \t\r\n]*$/;

/** Analyzes an expression. Only one that is more than a name needs the parser, which the command line loads as a separate file. */
function readContent(inner: string): ExpressionContent {
  const [, context, name] = ONE_NAME.exec(inner) ?? [];
  if (context === undefined || name === undefined) return readExpression(inner);
  return { reads: [{ context, name }], yields: [{ context, name }] };
}

/** Finds the expressions in a text. An unclosed `${{` counts as an expression with an error. */
export function findExpressions(text: string): Expression[] {
  return Array.from(text.matchAll(EXPRESSION), ({ 0: written, 1: inner, index }) => ({
    text: written,
    range: { start: index, end: index + written.length },
    ...(inner === undefined ? { reads: [], yields: [], error: "it is not closed" } : readContent(inner)),
  }));
}

/**
 * Replaces every expression whose reads are all in `known` (keys such as `vars.NAME`, in lower case) with its value. The others stay.
 */
export function resolveExpressions(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(EXPRESSION, (written: string, inner: string | undefined) =>
    inner === undefined ? written : (evaluateExpression(inner, known) ?? written),
  );
}
