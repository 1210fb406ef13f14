// Whether two values of a workflow come to the same: gh-aw and people put blanks into expressions as they like.
import { findExpressions } from "../syntax/expression.ts";
import { applyEdits } from "../text/source.ts";

/** Whether two texts are equal, apart from blanks inside of expressions. */
export function isSameValue(first: string, second: string): boolean {
  return closeUp(first) === closeUp(second);
}

function closeUp(text: string): string {
  const edits = findExpressions(text).map(({ text: written, range }) => ({ range, text: removeBlanks(written) }));
  return applyEdits(text, edits);
}

/** Between two words of an expression there is always an operator, so nothing grows together. */
function removeBlanks(expression: string): string {
  return expression.replaceAll(/('[^']*')|\s+/g, (_, quoted: string | undefined) => quoted ?? "");
}
