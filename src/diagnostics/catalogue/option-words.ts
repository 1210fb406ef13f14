// How the command line and the library spell the options that say what a file does not say about its token.
import { quoteList } from "../../text/quote.ts";
import type { DiagnosticAudience } from "../entry.ts";

const SPELLINGS: Readonly<Record<string, string>> = { immutableIds: "--immutable-ids" };

/** Names options for their reader; nothing if there are none, or for an editor, which has none. */
export function nameOptions(options: readonly string[], audience: DiagnosticAudience): string | undefined {
  if (options.length === 0 || audience === "language-server") return undefined;
  const names = options.map((name) => (audience === "library" ? name : (SPELLINGS[name] ?? `--${name}`)));
  return quoteList(names, "and");
}
