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
  "inactive-policy": entry<{ name: string; isEmpty: boolean }>({
    severity: "error",
    message: ({ name, isEmpty }) =>
      isEmpty
        ? `The policy ${quote(name)} lists nothing that is allowed, so it has no effect.`
        : `This severity has no effect: the policy ${quote(name)} is not switched on.`,
    hint: ({ isEmpty }) => (isEmpty ? "Add a list, or remove the policy." : "Switch the policy on in `policies`."),
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
