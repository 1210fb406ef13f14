// Whether two values of a workflow come to the same: gh-aw and people put blanks into expressions as they like.
import { findExpressions } from "../syntax/expression.ts";

/** Whether two texts are equal, apart from blanks inside of expressions. */
export function isSameValue(first: string, second: string): boolean {
  return closeUp(first) === closeUp(second);
}

function closeUp(text: string): string {
  return findExpressions(text).reduceRight(
    (result, { text: written, range }) =>
      result.slice(0, range.start) + removeBlanks(written) + result.slice(range.end),
    text,
  );
}

/** Between two words of an expression there is always an operator, so nothing grows together. */
function removeBlanks(expression: string): string {
  return expression.replaceAll(/('[^']*')|\s+/g, (_, quoted: string | undefined) => quoted ?? "");
}
