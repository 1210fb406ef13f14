// Codes of sign-ins that a program reads from keys, inputs or variables of its own.
import { quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of these sign-ins. */
export const DECLARED = {
  "partial-federation": entry<{ keys: readonly string[] }>({
    severity: "error",
    message: ({ keys }) => `The sign-in lacks ${quoteList(keys, "and")}.`,
    hint: ({ keys }) => `Add ${quoteList(keys, "and")}.`,
  }),
};
