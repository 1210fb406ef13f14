// Codes of what a value contains: references, expressions, characters.
import { quote } from "../../text/quote.ts";
import { describeUnsafe, type Unsafe } from "../../text/unsafe.ts";
import { entry } from "../entry.ts";
import { didYouMean, lowerFirst } from "../phrases.ts";
import { wordReference, type ReferenceMistake } from "./request-words.ts";

const READ_AT = {
  entry: "`auth` in an entry of `providers` or `models`",
  engine: "`auth` in an `engine` with `id`",
  workflow: "the `engine` of a workflow: gh-aw ignores the frontmatter of files in `.github/agents/`",
} as const;

/** Where a program reads a sign-in. */
export type AuthHome = keyof typeof READ_AT;

/** The rows of what a value contains. */
export const VALUES = {
  "malformed-reference": entry<ReferenceMistake & { found: string }>({
    severity: "error",
    message: ({ found, mistake }) =>
      mistake === "not-whole"
        ? `${quote(found)} contains a reference and other text, but an id is read as a whole.`
        : `${quote(found)} is not a valid reference to ${mistake === "file" ? "a file" : "an environment variable"}.`,
    hint: wordReference,
  }),
  "preflight-reference": entry<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `docker-agent refuses to start unless a variable is literally called \`env.${name}\`.`,
    hint: ({ name }) => `Write \`\${${name}}\`, which works at startup and at run time.`,
  }),
  "malformed-expression": entry<{ expression: string; error: string; suggestion: string | undefined }>({
    severity: "error",
    message: ({ expression, error, suggestion }) =>
      `${quote(expression)} is not a valid GitHub Actions expression: ${lowerFirst(error)}.${didYouMean(suggestion)}`,
  }),
  "conflicting-audience": entry<{ name: string; written: string; inUrl: string | undefined }>({
    severity: "error",
    message: ({ name, written, inUrl }) =>
      `${quote(name)} is ${quote(written)}, but the token URL requests ${inUrl === undefined ? "none" : quote(inUrl)}.`,
    hint: ({ name, inUrl }) =>
      inUrl === undefined ? `Add it to the URL as well, or remove ${quote(name)}.` : "Keep one of the two audiences.",
  }),
  "unread-auth": entry<{ name: string; readAt: AuthHome }>({
    severity: "note",
    message: ({ name }) => `This ${name === "auth" ? "`auth` block" : "sign-in"} has no effect here.`,
    hint: ({ readAt }) => `Move it to ${READ_AT[readAt]}.`,
  }),
  "unsafe-value": entry<{ name: string; found: Unsafe }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ name, found }) => `The value of ${quote(name)} ${describeUnsafe(found)}, so it is not safe to output.`,
  }),
};
