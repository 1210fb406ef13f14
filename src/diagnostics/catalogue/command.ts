// Codes of commands that print an identity token.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { OUTPUTS, type CommandOutput } from "./command-words.ts";

/** The rows of commands. */
export const COMMAND = {
  "shell-syntax-in-command": entry<{ item: string; isOnly: boolean }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "shell syntax in a command that no shell runs",
    message: ({ item }) => `${quote(item)} means something to a shell only, and none runs this command.`,
    hint: ({ isOnly }) =>
      `${isOnly ? "Write each argument as an item of its own, or" : "Write"} \`command: [sh, -c, '…']\` if you want a shell.`,
    explanation:
      "Every item of `command` is passed to the program as it stands: pipes, redirections and variables are plain text.",
  }),
  "command-prints-json": entry<{ program: string; given: string } | { program: string; needed: string }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "a command that prints JSON, not a token",
    message: ({ program, ...options }) =>
      "given" in options
        ? `${quote(program)} is given ${quote(options.given)}, so it does not print the token alone.`
        : `${quote(program)} prints more than the token unless it is given ${quote(options.needed)}.`,
    explanation: "What the command prints is sent as the token. JSON is refused as malformed.",
  }),
  "command-without-token": entry<{ program: string; prints: CommandOutput }>({
    severity: "error",
    reference: "wif",
    summary: "a command that prints something other than an OIDC token",
    message: ({ program, prints }) => `${quote(program)} prints ${OUTPUTS[prints].words}, not an OIDC token.`,
    hint: ({ prints }) => OUTPUTS[prints].instead,
    explanation:
      "Anthropic exchanges a JWT that says who the workload is. A cloud's access token, an API token or a fixed text is refused as malformed.",
  }),
};
