// The wording of what a federation rule requires of a token.
import { LONG_TEXT, quote, quoteList } from "../../text/quote.ts";

/** A value of any length. */
export const long = (text: string) => quote(text, LONG_TEXT);

/** Values of which one is enough. */
export const longList = (texts: readonly string[]) => texts.map(long).join(" or ");

/** In which runs something is the case, with the space before it; nothing if it is so in all. */
export function inRuns(events: readonly string[]): string {
  return events.length === 0 ? "" : ` in runs that ${quoteList(events, "or")} starts`;
}

/** The values of claims in parentheses, with the space before it. */
export function describeRead(read: readonly { readonly name: string; readonly value: string }[]): string {
  const values = read.map(({ name, value }) => `${quote(name)} is ${long(value)}`);
  return values.length === 0 ? "" : ` (${values.join(", ")})`;
}
