// Codes of what stands inside a value: references, expressions, characters.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";

export const VALUES = {
  "malformed-reference": entry<{ found: string; wanted: string }>({
    severity: "error",
    summary: "something that looks like a reference to an environment variable and is none",
    message: ({ found, wanted }) => `${quote(found)} is not a reference to an environment variable. ${wanted}`,
    explanation:
      "In `url` and header values docker-agent knows `${NAME}`, `$NAME` and `${env.NAME}`. There are no defaults, no escapes and no nesting: anything else is sent as it stands.",
  }),
  "malformed-expression": entry<{ expression: string; error: string }>({
    severity: "error",
    summary: "a GitHub Actions expression that does not parse",
    message: ({ expression, error }) => `${quote(expression)} is not a valid GitHub Actions expression: ${error}.`,
    explanation: "GitHub would refuse the compiled workflow as a whole, and name a line of the lock file.",
  }),
  "conflicting-audience": entry<{ written: string; inUrl: string | undefined }>({
    severity: "error",
    summary: "an audience beside a token URL that says another",
    message: ({ written, inUrl }) =>
      `\`audience\` says ${quote(written)}, but the token's URL asks for ${inUrl === undefined ? "none" : quote(inUrl)}.`,
    hint: () => "Keep one of the two.",
    explanation: "The audience decides which federation rule accepts the token; there can be only one.",
  }),
  "unsafe-value": entry<{ name: string; what: string }>({
    severity: "error",
    summary: "a value with a character that must not reach any output",
    message: ({ name, what }) => `The value of ${quote(name)} ${what}, so it cannot be handed on.`,
    explanation:
      "Control characters, line breaks, bidirectional and zero-width characters can end a quoted string, add a variable or hide what a value says. No id, name or address needs them.",
  }),
};
