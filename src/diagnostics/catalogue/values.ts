// Codes of what a value contains: references, expressions, characters.
import { quote } from "../../text/quote.ts";
import { describeUnsafe, type Unsafe } from "../../text/unsafe.ts";
import { entry } from "../entry.ts";
import { didYouMean, lowerFirst } from "../phrases.ts";
import { wordReference, type ReferenceMistake } from "./request-words.ts";

const READ_AT = {
  entry: "`auth` in an entry of `providers` or `models`",
  engine: "`auth` in an `engine` with `id`",
} as const;

/** Where a program reads a sign-in. */
export type AuthHome = keyof typeof READ_AT;

/** The rows of what a value contains. */
export const VALUES = {
  "malformed-reference": entry<ReferenceMistake & { found: string }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "malformed reference to an environment variable",
    message: ({ found }) => `${quote(found)} is not a valid reference to an environment variable.`,
    hint: wordReference,
    explanation:
      "docker-agent expands `${NAME}`, `$NAME` and `${env.NAME}` in `url`, header values, `base_url` and `model`, without defaults, escapes or nesting. It looks for a variable with exactly the name that is written, and stops at startup or at the first request.",
  }),
  "preflight-reference": entry<{ name: string }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "`${env.NAME}`, which docker-agent's check at startup does not understand",
    message: ({ name }) => `docker-agent refuses to start unless a variable is literally called \`env.${name}\`.`,
    hint: ({ name }) => `Write \`\${${name}}\`, which works at startup and at run time.`,
    explanation:
      "At run time, `${env.NAME}` and `${NAME}` mean the same. The check of required variables at startup treats `env.NAME` as the name of the variable.",
  }),
  "malformed-expression": entry<{ expression: string; error: string; suggestion: string | undefined }>({
    severity: "error",
    reference: "github-expressions",
    summary: "malformed GitHub Actions expression",
    message: ({ expression, error, suggestion }) =>
      `${quote(expression)} is not a valid GitHub Actions expression: ${lowerFirst(error)}.${didYouMean(suggestion)}`,
    explanation: "GitHub refuses the whole compiled workflow and names a line of the lock file instead of this one.",
  }),
  "conflicting-audience": entry<{ name: string; written: string; inUrl: string | undefined }>({
    severity: "error",
    reference: "wif",
    summary: "`audience` that differs from the token URL's",
    message: ({ name, written, inUrl }) =>
      `${quote(name)} is ${quote(written)}, but the token URL requests ${inUrl === undefined ? "none" : quote(inUrl)}.`,
    hint: ({ name, inUrl }) =>
      inUrl === undefined ? `Add it to the URL as well, or remove ${quote(name)}.` : "Keep one of the two audiences.",
    explanation:
      "The audience decides whether the federation rule accepts the token, and a token is requested with only one.",
  }),
  "unread-auth": entry<{ name: string; readAt: AuthHome }>({
    severity: "note",
    reference: "none",
    summary: "`auth` block where it has no effect",
    message: ({ name }) => `This ${name === "auth" ? "`auth` block" : "sign-in"} has no effect here.`,
    hint: ({ readAt }) => `Move it to ${READ_AT[readAt]}.`,
    explanation:
      "A block in this place does not sign anything in. Whether it is allowed here is up to the program that reads the file, so this is only a note.",
  }),
  "unsafe-value": entry<{ name: string; found: Unsafe }>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "value that is not safe to output",
    message: ({ name, found }) => `The value of ${quote(name)} ${describeUnsafe(found)}, so it is not safe to output.`,
    explanation:
      "Control characters, line breaks, and bidirectional or zero-width characters can end a quoted string, add a variable or hide part of a value. No id, name or URL needs them.",
  }),
};
