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
  "refused-severity": entry<{ name: string; severity: string }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ name, severity }) =>
      severity === "off"
        ? `Code ${quote(name)} is always reported and cannot be turned off.`
        : `Errors with code ${quote(name)} are always reported as errors, not as ${severity}s.`,
    hint: () => "Remove this line, and fix the findings.",
  }),
  "unreadable-rules": entry<{ path: string; reason: string }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ path, reason }) => `No federation rules can be read from ${quote(path)}: ${reason}.`,
    hint: () => "Correct the path, which is relative to the configuration, or remove it.",
  }),
};
