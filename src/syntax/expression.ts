// GitHub Actions expressions in a text: where they are. Most texts have none; what one says is for `expression-syntax.ts`.
import type { Range } from "../text/source.ts";
import { evaluateExpression, readExpression, type ExpressionContent } from "./expression-syntax.ts";

export type { ContextReference } from "./expression-syntax.ts";

/** One `${{ … }}` in a text; the range counts in the text's own characters. */
export interface Expression extends ExpressionContent {
  readonly text: string;
  readonly range: Range;
}

/** The contexts whose values can be given, as by `--set vars.NAME=VALUE`; what others read is known to GitHub only. */
export const GIVEN_CONTEXTS: readonly string[] = ["vars", "secrets", "env"];

// An expression ends at the first `}}` that is not inside of a quoted string. One that is never closed takes the rest of the text:
// what opens in it would otherwise be followed to the end again and again.
const EXPRESSION = /\$\{\{(?:((?:[^'}]|\}(?!\})|'[^']*')*)\}\}|[^]*)/g;

// By far the commonest: one name. That both ways say the same, a test holds.
const ONE_NAME = /^[ \t\r\n]*(vars|secrets|env)\.([A-Za-z_][\w-]*)[ \t\r\n]*$/;

/** What an expression says. Only one that is more than a name needs the parser, which is a file of its own in the command line. */
function readContent(inner: string): ExpressionContent {
  const [, context, name] = ONE_NAME.exec(inner) ?? [];
  if (context === undefined || name === undefined) return readExpression(inner);
  return { reads: [{ context, name }], yields: [{ context, name }] };
}

/** The expressions in a text. An opening `${{` that is never closed counts as one that does not parse. */
export function findExpressions(text: string): Expression[] {
  return Array.from(text.matchAll(EXPRESSION), ({ 0: written, 1: inner, index }) => ({
    text: written,
    range: { start: index, end: index + written.length },
    ...(inner === undefined ? { reads: [], yields: [], error: "it is not closed" } : readContent(inner)),
  }));
}

/**
 * The text with every expression replaced whose reads are all in `known` (keys such as `vars.NAME`, any case).
 * The others stay as they are.
 */
export function resolveExpressions(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(EXPRESSION, (written: string, inner: string | undefined) =>
    inner === undefined ? written : (evaluateExpression(inner, known) ?? written),
  );
}
