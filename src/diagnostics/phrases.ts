// Phrases that several rows of the catalogue share.
import { quote } from "../text/quote.ts";

/** The question after a message, with the space before it; nothing without a suggestion. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean ${quote(suggestion)}?`;
}

/** A sentence of the schema in parentheses, with the space before them; nothing without a sentence. */
export function inBrackets(sentence: string): string {
  return sentence === "" ? "" : ` (${lowerFirst(sentence).replace(/\.$/, "")})`;
}

/** A sentence as the part of another one. An abbreviation at its beginning keeps its capitals. */
export function lowerFirst(sentence: string): string {
  return sentence.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
}
