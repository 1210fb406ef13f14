// The usual mistakes in the subject of a federation rule, recognized by comparing it with that of the token.
import type { SubjectDifference } from "../diagnostics/catalogue/subject-words.ts";
import { hasImmutableIds, withoutImmutableIds } from "../facts/github-claims.ts";
import { compareBeginning, compareText, showText, type PossibleText } from "./possible-text.ts";

/** How the subject of a rule differs from those that the token can have. */
export function findDifference(expected: string, found: readonly PossibleText[]): SubjectDifference | undefined {
  const plain = found.map((each): PossibleText => [withoutImmutableIds(showText(each))]);
  if (expected.slice(0, -1).includes("*")) return "inner-star";
  if (fits(expected.toLowerCase(), found.map(toLowerCase))) return "case";
  if (endsPart(expected, found)) return "missing-star";
  if (hasImmutableIds(expected) && fits(withoutImmutableIds(expected), plain)) return "ids-in-rule";
  if (fits(expected, plain) || endsPart(expected, plain)) return "ids-in-token";
  const shown = found.map(showText);
  if (/:ref:/.test(expected) && shown.every((each) => each.endsWith(":pull_request"))) return "pull-request";
  if (expected.endsWith(":pull_request") && shown.every((each) => /:ref:/.test(each))) return "no-pull-request";
  if (/:environment:/.test(expected))
    return shown.every((each) => /:environment:/.test(each)) ? undefined : "no-environment";
  return shown.every((each) => /:environment:/.test(each)) ? "environment" : undefined;
}

/** Whether the subject of a rule is the beginning of another one up to the end of a part, so that a `*` was probably meant. */
function endsPart(expected: string, found: readonly PossibleText[]): boolean {
  const ends = /[:/]$/.test(expected) ? [expected] : [`${expected}:`, `${expected}/`];
  return ends.some((end) => fits(`${end}*`, found));
}

/** Whether one of several subjects can be the one of a rule. */
function fits(text: string, found: readonly PossibleText[]): boolean {
  return found.some((each) =>
    text.endsWith("*") ? compareBeginning(each, text.slice(0, -1)) !== "fails" : compareText(each, text) !== "fails",
  );
}

function toLowerCase(text: PossibleText): PossibleText {
  return text.map((part) => (typeof part === "string" ? part.toLowerCase() : part));
}
