// Why the codes of configuration files are reported.
import type { CONFIG as Rows } from "../catalogue/config.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of configuration files. */
export const CONFIG: Explanations<typeof Rows> = {
  "unknown-code": {
    summary: "a severity for a code that does not exist",
    explanation:
      "The severity would have no effect, and the findings that it is about would keep theirs. Retired codes are allowed.",
    reference: "none",
  },
  "inactive-policy": {
    summary: "a policy that checks nothing",
    explanation:
      "Policies are switched on in `policies`; a severity in `rules` only changes that of their findings. Without lists, there is nothing that `allowed-identities` could forbid.",
    reference: "none",
  },
  "refused-severity": {
    summary: "a severity that would hide errors that are always reported",
    explanation:
      "Some errors keep a file or a sign-in from being read, or mean that a secret could leak. Without them, a run that checked nothing would look like a successful one.",
    reference: "none",
  },
  "unreadable-rules": {
    summary: "a path of `federationRules` from which no federation rules can be read",
    explanation:
      "Without the rules, no sign-in is compared with its rule. The files must be in the same repository as the configuration.",
    reference: "none",
  },
};
