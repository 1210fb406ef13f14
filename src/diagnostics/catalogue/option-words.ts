// How the command line and the library spell the options that say what a file does not say about its token.
import { quoteList } from "../../text/quote.ts";
import type { DiagnosticAudience } from "../entry.ts";

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
