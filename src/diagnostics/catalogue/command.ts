// Codes of commands that print an identity token.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { OUTPUTS, type CommandOutput } from "./command-words.ts";

/** The rows of commands. */
export const COMMAND = {
  "shell-syntax-in-command": entry<{ item: string; isOnly: boolean }>({
    severity: "warning",
    message: ({ item }) => `${quote(item)} is shell syntax, but this command runs without a shell.`,
    hint: ({ isOnly }) =>
      `Write ${isOnly ? "each argument as a separate item, or " : ""}\`command: [sh, -c, '…']\` to use a shell.`,
  }),
  "command-prints-json": entry<{ program: string; given: string } | { program: string; needed: string }>({
    severity: "warning",
    message: ({ program, ...options }) =>
      "given" in options
        ? `With ${quote(options.given)}, ${quote(program)} prints more than the token.`
        : `Without ${quote(options.needed)}, ${quote(program)} prints more than the token.`,
    hint: (options) => ("given" in options ? `Remove ${quote(options.given)}.` : `Add ${quote(options.needed)}.`),
  }),
  "command-without-token": entry<{ program: string; prints: CommandOutput }>({
    severity: "error",
    message: ({ program, prints }) => `${quote(program)} prints ${OUTPUTS[prints].words}, not an OIDC token.`,
    hint: ({ prints }) => OUTPUTS[prints].instead,
  }),
};
