// The wording of what a federation rule requires of a token, and of the options that say what a file does not say about its token.
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

// The command line and the library spell options differently.
const SPELLINGS: Readonly<Record<string, string>> = { immutableIds: "--immutable-ids" };

/** Names options, of another command if one is given, for their reader; nothing if there are none, or for an editor, which has none. */
export function nameOptions(
  options: readonly string[],
  audience: DiagnosticAudience,
  command?: string,
): string | undefined {
  if (options.length === 0 || audience === "language-server") return undefined;
  if (audience === "library") return quoteList(options, "and");
  const names = quoteList(
    options.map((name) => SPELLINGS[name] ?? `--${name}`),
    "and",
  );
  return command === undefined ? names : `${names} of \`wifc ${command}\``;
}
