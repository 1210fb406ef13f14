// Codes of single targets: what each of them has no place for. AWF's own stand with the rest of compiling.
import { quote, quoteList } from "../../text/quote.ts";
import type { ReferenceName } from "../references.ts";
import { entry } from "../entry.ts";
import { nameOption } from "./audience.ts";
import { wordDifference, type RequestDifference } from "./request-words.ts";
import { LAYOUTS } from "./workflow-words.ts";

/** What a target would lose, and what to do about it. */
export type Loss = {
  readonly what: "key" | "token-source";
  readonly name: string;
  readonly elsewhere: readonly string[];
  readonly advice:
    | { readonly kind: "write-out"; readonly variables: readonly string[] }
    | { readonly kind: "end-with"; readonly path: string }
    | { readonly kind: "rename"; readonly to: string }
    | { readonly kind: "set-in-env"; readonly variable: string }
    | { readonly kind: "nearly-own-request"; readonly difference: RequestDifference }
    | { readonly kind: "single-workspace" }
    | undefined;
};

/** What to do about an address that has references in it. */
export function writeOut(variables: readonly string[]): string {
  return `Write the address out: ${quoteList(variables, "and")} has no value before docker-agent runs.`;
}

function advise(advice: NonNullable<Loss["advice"]>): string {
  switch (advice.kind) {
    case "write-out":
      return writeOut(advice.variables);
    case "end-with":
      return `It can be carried if it ends with \`${advice.path}\`.`;
    case "rename":
      return `Anthropic's SDKs read a token from \`${advice.to}\` only: rename the variable.`;
    case "set-in-env":
      return `Set \`${advice.variable}\` in \`engine.env\` instead.`;
    case "nearly-own-request":
      return `It would be the request that the action makes itself, but ${wordDifference(advice.difference)}.`;
    case "single-workspace":
      return "A federation rule with a single workspace needs none.";
  }
}

/** What would be lost in a target, and where it is not. */
function lostKey(target: string, reference: ReferenceName, explanation: string) {
  return entry<Loss>({
    severity: "error",
    reference,
    summary: `something that the target \`${target}\` has no place for`,
    message: ({ what, name }) =>
      `The ${what.replace("-", " ")} ${quote(name)} has no place in the target \`${target}\` and would be lost.`,
    hint: ({ elsewhere, advice }) => {
      const targets = elsewhere.length > 0 ? `Targets that carry it: ${quoteList(elsewhere, "and")}.` : undefined;
      return [advice && advise(advice), targets].filter((sentence) => sentence !== undefined).join(" ") || undefined;
    },
    explanation,
  });
}

/** The rows of single targets. */
export const TARGET = {
  "gh-aw-lost-key": lostKey(
    "gh-aw",
    "gh-aw-engines",
    "`engine.auth` as gh-aw reads it has no key for the token URL, and gh-aw rejects keys that it does not know. The variable does the same in `engine.env`.",
  ),
  "gh-aw-needs-workflow": entry<{}>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "an agent file compiled to a workflow",
    message: () => "The target `gh-aw` is a workflow with its `engine.auth` rewritten, and this is an agent file.",
    hint: (_, audience) => `For the variables of the same sign-in, use ${nameOption("target", "awf", audience)}.`,
    explanation: "There is no workflow to rewrite. Its trigger, permissions and task cannot be made up.",
  }),
  "gh-aw-imported-engine": entry<{ file: string }>({
    severity: "error",
    reference: "gh-aw-imports",
    summary: "a sign-in that stands in another file than the one to rewrite",
    message: ({ file }) => `\`engine.auth\` stands in ${quote(file)}, which this workflow imports.`,
    hint: () => "Compile that file; the workflow itself needs no change.",
    explanation: "gh-aw reads the imported file itself, so that is the one that must be in its notation.",
  }),
  "gh-aw-fixed-layout": entry<{ reason: keyof typeof LAYOUTS }>({
    severity: "error",
    reference: "none",
    summary: "an `engine.auth` that cannot be rewritten where it stands",
    message: ({ reason }) => `This cannot be rewritten where it stands: ${LAYOUTS[reason]}.`,
    hint: ({ reason }) =>
      reason === "other-block" ? "Write it with `type: github-oidc`." : "Write `engine.auth` out, with plain keys.",
    explanation:
      "Nothing outside of `engine.auth` is changed. A block that shares its text with another part of the file cannot be changed alone.",
  }),
  "anthropic-env-lost-key": lostKey(
    "anthropic-env",
    "wif-reference",
    "Anthropic's SDKs read a token from the file in `ANTHROPIC_IDENTITY_TOKEN_FILE` or from `ANTHROPIC_IDENTITY_TOKEN` itself. They run no command and ask no address.",
  ),
  "anthropic-profile-lost-key": lostKey(
    "anthropic-profile",
    "wif-reference",
    "In a profile of Anthropic's SDKs a token comes from a file; there is no other `source`.",
  ),
  "claude-code-action-lost-key": lostKey(
    "claude-code-action",
    "claude-code-action",
    "The action asks GitHub Actions for the token itself and signs in at Anthropic's own address. It has no inputs for anything else.",
  ),
  "docker-agent-lost-key": lostKey(
    "docker-agent",
    "docker-agent-anthropic",
    "docker-agent refuses to load a file with a key that it does not know. A `token_url` of a workflow has no place there.",
  ),
};
