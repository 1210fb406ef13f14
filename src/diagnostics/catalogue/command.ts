// Codes of commands that print an identity token.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { OUTPUTS, type CommandOutput } from "./command-words.ts";

/** The rows of commands. */
export const COMMAND = {
  "shell-syntax-in-command": entry<{ item: string; isOnly: boolean }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "shell syntax in a command that runs without a shell",
    message: ({ item }) => `${quote(item)} is shell syntax, but this command runs without a shell.`,
    hint: ({ isOnly }) =>
      `Write ${isOnly ? "each argument as a separate item, or " : ""}\`command: [sh, -c, '…']\` to use a shell.`,
    explanation:
      "Every item of `command` is passed to the program as written: pipes, redirections and variables are plain text.",
  }),
  "command-prints-json": entry<{ program: string; given: string } | { program: string; needed: string }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "command that prints JSON instead of a token",
    message: ({ program, ...options }) =>
      "given" in options
        ? `With ${quote(options.given)}, ${quote(program)} prints more than the token.`
        : `Without ${quote(options.needed)}, ${quote(program)} prints more than the token.`,
    hint: (options) => ("given" in options ? `Remove ${quote(options.given)}.` : `Add ${quote(options.needed)}.`),
    explanation: "The output of the command is sent as the token, and JSON is refused as malformed.",
  }),
  "command-without-token": entry<{ program: string; prints: CommandOutput }>({
    severity: "error",
    reference: "wif",
    summary: "command that does not print an OIDC token",
    message: ({ program, prints }) => `${quote(program)} prints ${OUTPUTS[prints].words}, not an OIDC token.`,
    hint: ({ prints }) => OUTPUTS[prints].instead,
    explanation:
      "Anthropic exchanges a JWT that says who the workload is. A cloud's access token, an API token or a fixed text is refused as malformed.",
  }),
};
