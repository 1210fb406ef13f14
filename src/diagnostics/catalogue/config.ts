// Codes of configuration files of wifc.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { didYouMean } from "../phrases.ts";

/** The rows of configuration files. */
export const CONFIG = {
  "unknown-code": entry<{ name: string; suggestion: string | undefined }>({
    severity: "error",
    message: ({ name, suggestion }) => `Unknown code ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ suggestion }) => (suggestion === undefined ? "Run `wifc explain` for a list of all codes." : undefined),
  }),
};
