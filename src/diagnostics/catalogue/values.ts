// Codes of what stands inside a value: references, expressions, characters.
import { quote } from "../../text/quote.ts";
import { describeUnsafe, type Unsafe } from "../../text/unsafe.ts";
import { entry } from "../entry.ts";
import { wordReference, type ReferenceMistake } from "./request-words.ts";

const READ_AT = {
  entry: "`auth` of an entry of `providers` or of `models`",
  engine: "`auth` of `engine`, in the form with `id`",
} as const;

/** Where a program reads a sign-in. */
export type AuthHome = keyof typeof READ_AT;

/** The rows of what stands inside a value. */
export const VALUES = {
  "malformed-reference": entry<ReferenceMistake & { found: string }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "something that looks like a reference to an environment variable and is none",
    message: (facts) => `${quote(facts.found)} is not a reference to an environment variable. ${wordReference(facts)}`,
    explanation:
      "docker-agent knows `${NAME}`, `$NAME` and `${env.NAME}` in `url`, header values, `base_url` and `model`. There are no defaults, no escapes and no nesting: it looks for a variable of exactly that name, and stops before the start or at the first request.",
  }),
  "preflight-reference": entry<{ name: string }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "`${env.NAME}`, which docker-agent's check before the start does not understand",
    message: ({ name }) =>
      `docker-agent refuses to run as long as there is no variable literally called \`env.${name}\`.`,
    hint: ({ name }) => `Write \`\${${name}}\`, which works in both places.`,
    explanation:
      "At run time `${env.NAME}` and `${NAME}` mean the same. The check of required variables before the start takes the first for a variable with a dot in its name.",
  }),
  "malformed-expression": entry<{ expression: string; error: string; suggestion: string | undefined }>({
    severity: "error",
    reference: "github-expressions",
    summary: "a GitHub Actions expression that does not parse",
    message: ({ expression, error }) => `${quote(expression)} is not a valid GitHub Actions expression: ${error}.`,
    hint: ({ suggestion }) => (suggestion === undefined ? undefined : `Did you mean ${quote(suggestion)}?`),
    explanation: "GitHub would refuse the compiled workflow as a whole, and name a line of the lock file.",
  }),
  "conflicting-audience": entry<{ name: string; written: string; inUrl: string | undefined }>({
    severity: "error",
    reference: "wif",
    summary: "an audience beside a token URL that says another",
    message: ({ name, written, inUrl }) =>
      `${quote(name)} says ${quote(written)}, but the token's URL asks for ${inUrl === undefined ? "none" : quote(inUrl)}.`,
    hint: () => "Keep one of the two.",
    explanation: "The audience decides which federation rule accepts the token; there can be only one.",
  }),
  "unread-auth": entry<{ readAt: AuthHome }>({
    severity: "note",
    reference: "none",
    summary: "a sign-in in a place where nothing reads it",
    message: () => "This is a sign-in, but nothing reads it here.",
    hint: ({ readAt }) => `It is read as ${READ_AT[readAt]}.`,
    explanation:
      "Whether docker-agent or gh-aw takes a key in another place is theirs to say, so this is no more than a note. It does not sign anything in.",
  }),
  "unsafe-value": entry<{ name: string; found: Unsafe }>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "a value with a character that must not reach any output",
    message: ({ name, found }) => `The value of ${quote(name)} ${describeUnsafe(found)}, so it cannot be handed on.`,
    explanation:
      "Control characters, line breaks, bidirectional and zero-width characters can end a quoted string, add a variable or hide what a value says. No id, name or address needs them.",
  }),
};
