// Codes of sign-ins that a program reads from keys, inputs or variables of its own.
import { quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of these sign-ins. */
export const DECLARED = {
  "partial-federation": entry<{ keys: readonly string[] }>({
    severity: "error",
    reference: "wif-reference",
    summary: "sign-in that lacks something it requires",
    message: ({ keys }) => `The sign-in lacks ${quoteList(keys, "and")}.`,
    hint: ({ keys }) => `Add ${quoteList(keys, "and")}.`,
    explanation:
      "A sign-in requires a federation rule, an organization and an identity token. Without one of them, the program does not sign in with federation: it fails, or silently looks for another credential.",
  }),
};
