// The wording of what a federation rule requires of a token.
import { LONG_TEXT, quote, quoteList } from "../../text/quote.ts";
import type { DiagnosticAudience } from "../entry.ts";

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

/** How the command line and the library spell an option. */
const OPTIONS: Readonly<Record<string, string>> = { immutableIds: "--immutable-ids" };

/** The options that would decide something, as their reader writes them; none in an editor. */
export function nameOptions(options: readonly string[], audience: DiagnosticAudience): string | undefined {
  if (options.length === 0 || audience === "language-server") return undefined;
  const names = options.map((name) => (audience === "library" ? name : (OPTIONS[name] ?? `--${name}`)));
  return quoteList(names, "and");
}
