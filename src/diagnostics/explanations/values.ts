// Why the codes of what a value contains are reported.
import type { VALUES as Rows } from "../catalogue/values.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of what a value contains. */
export const VALUES: Explanations<typeof Rows> = {
  "malformed-reference": {
    summary: "malformed reference to an environment variable",
    explanation:
      "docker-agent expands `${NAME}`, `$NAME` and `${env.NAME}` in `url`, header values, `base_url` and `model`, without defaults, escapes or nesting. It looks for a variable with exactly the name that is written, and stops at startup or at the first request.",
    reference: "docker-agent-anthropic",
  },
  "preflight-reference": {
    summary: "`${env.NAME}`, which docker-agent's check at startup does not understand",
    explanation:
      "At run time, `${env.NAME}` and `${NAME}` mean the same. The check of required variables at startup treats `env.NAME` as the name of the variable.",
    reference: "docker-agent-anthropic",
  },
  "malformed-expression": {
    summary: "malformed GitHub Actions expression",
    explanation: "GitHub refuses the whole compiled workflow and names a line of the lock file instead of this one.",
    reference: "github-expressions",
  },
  "conflicting-audience": {
    summary: "`audience` that differs from the token URL's",
    explanation:
      "The audience decides whether the federation rule accepts the token, and a token is requested with only one.",
    reference: "wif",
  },
  "unread-auth": {
    summary: "`auth` block where it has no effect",
    explanation:
      "A block in this place does not sign anything in. Whether it is allowed here is up to the program that reads the file, so this is only a note.",
    reference: "none",
  },
  "unsafe-value": {
    summary: "value that is not safe to output",
    explanation:
      "Control characters, line breaks, and bidirectional or zero-width characters can end a quoted string, add a variable or hide part of a value. No id, name or URL needs them.",
    reference: "none",
  },
};
