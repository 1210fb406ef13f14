// Codes of single targets: what each of them has no place for. AWF's own stand with the rest of compiling.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { nameOption } from "./audience.ts";

/** What a target would lose, and what to do about it. */
export type Loss = {
  readonly what: "key" | "token source";
  readonly name: string;
  readonly elsewhere: readonly string[];
  readonly advice: string | undefined;
};

/** What would be lost in a target, and where it is not. */
function lostKey(target: string, explanation: string) {
  return entry<Loss>({
    severity: "error",
    summary: `something that the target \`${target}\` has no place for`,
    message: ({ what, name }) =>
      `The ${what} ${quote(name)} has no place in the target \`${target}\` and would be lost.`,
    hint: ({ elsewhere, advice }) => {
      const targets = elsewhere.length > 0 ? `Targets that carry it: ${quoteList(elsewhere, "and")}.` : undefined;
      return [advice, targets].filter((sentence) => sentence !== undefined).join(" ") || undefined;
    },
    explanation,
  });
}

/** The rows of single targets. */
export const TARGET = {
  "gh-aw-lost-key": lostKey(
    "gh-aw",
    "`engine.auth` as gh-aw reads it has no key for the token URL, and gh-aw rejects keys that it does not know. The variable does the same in `engine.env`.",
  ),
  "gh-aw-needs-workflow": entry<{}>({
    severity: "error",
    summary: "an agent file compiled to a workflow",
    message: () => "The target `gh-aw` is a workflow with its `engine.auth` rewritten, and this is an agent file.",
    hint: (_, audience) => `For the variables of the same sign-in, use ${nameOption("target", "awf", audience)}.`,
    explanation: "There is no workflow to rewrite. Its trigger, permissions and task cannot be made up.",
  }),
  "gh-aw-imported-engine": entry<{ file: string }>({
    severity: "error",
    summary: "a sign-in that stands in another file than the one to rewrite",
    message: ({ file }) => `\`engine.auth\` stands in ${quote(file)}, which this workflow imports.`,
    hint: () => "Compile that file; the workflow itself needs no change.",
    explanation: "gh-aw reads the imported file itself, so that is the one that must be in its notation.",
  }),
  "gh-aw-fixed-layout": entry<{ reason: string; instead?: string }>({
    severity: "error",
    summary: "an `engine.auth` that cannot be rewritten where it stands",
    message: ({ reason }) => `This cannot be rewritten where it stands: ${reason}.`,
    hint: ({ instead }) => instead ?? "Write `engine.auth` out, with plain keys.",
    explanation:
      "Nothing outside of `engine.auth` is changed. A block that shares its text with another part of the file cannot be changed alone.",
  }),
  "anthropic-env-lost-key": lostKey(
    "anthropic-env",
    "Anthropic's SDKs read a token from the file in `ANTHROPIC_IDENTITY_TOKEN_FILE` or from `ANTHROPIC_IDENTITY_TOKEN` itself. They run no command and ask no address.",
  ),
  "anthropic-profile-lost-key": lostKey(
    "anthropic-profile",
    "In a profile of Anthropic's SDKs a token comes from a file; there is no other `source`.",
  ),
  "claude-code-action-lost-key": lostKey(
    "claude-code-action",
    "The action asks GitHub Actions for the token itself and signs in at Anthropic's own address. It has no inputs for anything else.",
  ),
  "docker-agent-lost-key": lostKey(
    "docker-agent",
    "docker-agent refuses to load a file with a key that it does not know. A `token_url` of a workflow has no place there.",
  ),
};
