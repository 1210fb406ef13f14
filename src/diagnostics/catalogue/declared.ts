// Codes of sign-ins that a program reads from keys, inputs or variables of its own.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of these sign-ins. */
export const DECLARED = {
  "invalid-profile-name": entry<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `${quote(name)} is not a valid name of a profile.`,
    hint: () => "Name the file with letters, digits, `_`, `.` and `-` only.",
  }),
  "partial-federation": entry<{ keys: readonly string[] }>({
    severity: "error",
    upholds: "federation-required",
    message: ({ keys }) => `Federation also requires ${quoteList(keys, "and")}, which nothing sets.`,
    hint: ({ keys }) => `Add ${quoteList(keys, "and")}.`,
  }),
};
