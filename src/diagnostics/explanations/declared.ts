// Why the codes of sign-ins that a program reads from keys, inputs or variables of its own are reported.
import type { DECLARED as Rows } from "../catalogue/declared.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of these sign-ins. */
export const DECLARED: Explanations<typeof Rows> = {
  "partial-federation": {
    summary: "sign-in that lacks something it requires",
    explanation:
      "A sign-in requires a federation rule, an organization and an identity token. Without one of them, the program does not sign in with federation: it fails, or silently looks for another credential.",
    reference: "wif-reference",
  },
};
