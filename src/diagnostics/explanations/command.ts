// Why the codes of commands are reported.
import type { COMMAND as Rows } from "../catalogue/command.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of commands. */
export const COMMAND: Explanations<typeof Rows> = {
  "shell-syntax-in-command": {
    summary: "shell syntax in a command that runs without a shell",
    explanation:
      "Every item of `command` is passed to the program as written: pipes, redirections and variables are plain text.",
    reference: "docker-agent-anthropic",
  },
  "command-prints-json": {
    summary: "command that prints JSON instead of a token",
    explanation: "The output of the command is sent as the token, and JSON is refused as malformed.",
    reference: "docker-agent-anthropic",
  },
  "command-without-token": {
    summary: "command that does not print an OIDC token",
    explanation:
      "Anthropic exchanges a JWT that says who the workload is. A cloud's access token, an API token or a fixed text is refused as malformed.",
    reference: "wif",
  },
};
