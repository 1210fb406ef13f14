// Why the codes of suppressions and baselines are reported.
import type { SUPPRESSION as Rows } from "../catalogue/suppression.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of suppressions. */
export const SUPPRESSION: Explanations<typeof Rows> = {
  "malformed-suppression": {
    summary: "malformed suppression",
    explanation:
      "A suppression names a code and a reason, so that later readers know why it is there. Some findings cannot be suppressed, such as credentials, and errors that keep a sign-in from being read.",
    reference: "none",
  },
  "unused-suppression": {
    summary: "unused suppression",
    explanation:
      "A comment that outlives its finding would suppress the next one with the same code, which nobody has reviewed.",
    reference: "none",
  },
  "expired-suppression": {
    summary: "expired suppression",
    explanation:
      "`until=YYYY-MM-DD` is the last day on which the comment applies. After that day, the finding is reported again.",
    reference: "none",
  },
  "outdated-baseline": {
    summary: "entry of a baseline without a finding",
    explanation:
      "The finding was fixed, or its line has changed. An entry that stays would leave out the same mistake if it came back.",
    reference: "none",
  },
};
