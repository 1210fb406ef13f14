// Why the codes of sign-ins that a program reads from keys, inputs or variables of its own are reported.
import type { DECLARED as Rows } from "../catalogue/declared.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of these sign-ins. */
export const DECLARED: Explanations<typeof Rows> = {
  "invalid-profile-name": {
    summary: "a profile whose file name the SDKs do not accept",
    explanation:
      "A profile is selected by the name of its file without `.json`. The SDKs refuse a name with other characters, such as spaces.",
    reference: "wif-reference",
  },
  "partial-federation": {
    summary: "sign-in that lacks something it requires",
    explanation:
      "A sign-in requires a federation rule, an organization and an identity token. Without one of them, the program does not sign in with federation: it fails, or silently looks for another credential.",
    reference: "wif-reference",
  },
};
