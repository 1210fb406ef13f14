// Codes of single targets: what each of them does not support. AWF's own are with the rest of compiling.
import { quote, quoteList } from "../../text/quote.ts";
import type { ReferenceName } from "../references.ts";
import { entry, type DiagnosticAudience } from "../entry.ts";
import { nameTargets } from "./audience.ts";
import { wordDifference, type RequestDifference } from "./request-words.ts";
import { LAYOUT_ADVICE, LAYOUTS } from "./workflow-words.ts";

const MOUNT_FLAWS = {
  relative: "the path is not absolute",
  folder: "the path ends with a folder",
  "unsupported-name": "Kubernetes supports neither `..` at the start of a name nor `:` in a folder",
  system: "the volume would hide other files that the container needs",
  platform: "Kubernetes mounts its own tokens there",
};

/** Why no volume can put a token at a path. */
export type MountFlaw = keyof typeof MOUNT_FLAWS;

/** What a target does not support, and what to do about it. */
export type Loss = {
  readonly what: "key" | "missing-key" | "token-source";
  readonly name: string;
  readonly elsewhere: readonly string[];
  readonly advice:
    | { readonly kind: "write-out"; readonly variables: readonly string[] }
    | { readonly kind: "end-with"; readonly path: string }
    | { readonly kind: "rename"; readonly to: string }
    | { readonly kind: "set-in-env"; readonly variable: string }
    | {
        readonly kind: "nearly-own-request";
        readonly by: "the action" | "AWF";
        readonly difference: RequestDifference;
      }
    | { readonly kind: "add" }
    | { readonly kind: "single-workspace" }
    | undefined;
};

/** To use one of the targets that support something; nothing if there are none. */
export function suggestTargets(names: readonly string[], audience: DiagnosticAudience): string | undefined {
  return names.length > 0 ? `Use ${nameTargets(names, audience)}.` : undefined;
}

/** What to do about an address that contains references. */
export function writeOut(variables: readonly string[]): string {
  return `Write the address without references; ${quoteList(variables, "and")} ${variables.length > 1 ? "have" : "has"} no value before docker-agent runs.`;
}

/** What is not supported. */
function nameLoss({ what, name, advice }: Loss): string {
  switch (advice?.kind) {
    case "rename":
      return `the token variable ${quote(name)}`;
    case "write-out":
      return `references in ${quote(name)}`;
    case "end-with":
      return `this value of ${quote(name)}`;
    case "add":
      return `a sign-in without ${quote(name)}`;
    default:
      return `the ${what.replace("-", " ")} ${quote(name)}`;
  }
}

function advise(advice: NonNullable<Loss["advice"]>, name: string): string {
  switch (advice.kind) {
    case "write-out":
      return writeOut(advice.variables);
    case "end-with":
      return `Use an address that ends with \`${advice.path}\`.`;
    case "rename":
      return `Rename the variable to \`${advice.to}\`, the only one that Anthropic's SDKs read a token from.`;
    case "set-in-env":
      return `Set \`${advice.variable}\` in \`engine.env\` instead.`;
    case "nearly-own-request":
      return `Correct the request, which is not the one that ${advice.by} makes: ${wordDifference(advice.difference)}.`;
    case "add":
      return `Add ${quote(name)}.`;
    case "single-workspace":
      return "Remove it, and use a federation rule with a single workspace.";
  }
}

/** What a target does not support, and which targets do. */
function lostKey(target: string, reference: ReferenceName, explanation: string) {
  return entry<Loss>({
    severity: "error",
    reference,
    summary: `sign-in that target \`${target}\` does not fully support`,
    message: (loss) => `Target \`${target}\` does not support ${nameLoss(loss)}.`,
    hint: ({ name, elsewhere, advice }, audience) => {
      if (!advice) return suggestTargets(elsewhere, audience);
      return `${advise(advice, name)}${elsewhere.length > 0 ? ` Or use ${nameTargets(elsewhere, audience)}.` : ""}`;
    },
    explanation,
  });
}

/** The rows of single targets. */
export const TARGET = {
  "gh-aw-lost-key": lostKey(
    "gh-aw",
    "gh-aw-engines",
    "gh-aw runs engines in AWF, which requests the token itself from GitHub Actions and requires a service account. gh-aw's `engine.auth` has no key for the token URL, and gh-aw rejects keys that it does not know.",
  ),
  "gh-aw-imported-engine": entry<{ file: string }>({
    severity: "error",
    reference: "gh-aw-imports",
    summary: "sign-in in a file other than the one to rewrite",
    message: ({ file }) =>
      `The workflow imports its \`engine.auth\` from ${quote(file)}, which has to be rewritten instead.`,
    hint: ({ file }) => `Compile ${quote(file)}; the workflow itself needs no change.`,
    explanation: "gh-aw reads the imported file itself, so that file must use the notation of gh-aw.",
  }),
  "gh-aw-fixed-layout": entry<{ reason: keyof typeof LAYOUTS }>({
    severity: "error",
    reference: "none",
    summary: "`auth` block that wifc cannot rewrite",
    message: ({ reason }) => `wifc cannot rewrite this \`auth\` block: ${LAYOUTS[reason]}.`,
    hint: ({ reason }) => LAYOUT_ADVICE[reason],
    explanation:
      "wifc changes nothing outside of `engine.auth`. A block that shares its text with another part of the file cannot be changed alone.",
  }),
  "anthropic-env-lost-key": lostKey(
    "anthropic-env",
    "wif-reference",
    "Anthropic's SDKs read a token from the file that `ANTHROPIC_IDENTITY_TOKEN_FILE` names, or from `ANTHROPIC_IDENTITY_TOKEN` itself. They run no command and request no token from an address.",
  ),
  "anthropic-profile-lost-key": lostKey(
    "anthropic-profile",
    "wif-reference",
    "A profile of Anthropic's SDKs can get its token only from a file; no other `source` exists.",
  ),
  "gateway-lost-key": lostKey(
    "gateway",
    "claude-apps-gateway",
    "An upstream of the Claude apps gateway can get its token only from a file. The gateway checks its file when it starts, and rejects keys that it does not know.",
  ),
  "kubernetes-lost-key": lostKey(
    "kubernetes",
    "kubernetes-token",
    "A pod gets its token from a projected volume, which is a file. Anthropic's SDKs read its path from `ANTHROPIC_IDENTITY_TOKEN_FILE`.",
  ),
  "kubernetes-token-path": entry<{ path: string; flaw: MountFlaw }>({
    severity: "error",
    reference: "kubernetes-token",
    summary: "token file where Kubernetes cannot mount a volume for it",
    message: ({ path, flaw }) => `Target \`kubernetes\` cannot mount a token at ${quote(path)}: ${MOUNT_FLAWS[flaw]}.`,
    hint: () => "Use a file in a folder of its own, such as `/var/run/secrets/anthropic/token`.",
    explanation:
      "The token is a file in a volume, and the volume is mounted over the whole folder. Other files in that folder are then hidden, and no volume can be mounted in it later.",
  }),
  "claude-code-action-lost-key": lostKey(
    "claude-code-action",
    "claude-code-action",
    "The action requests the token from GitHub Actions itself and signs in at Anthropic's own address. It has no inputs for anything else.",
  ),
  "docker-agent-lost-key": lostKey(
    "docker-agent",
    "docker-agent-anthropic",
    "docker-agent refuses to load a file with a key that it does not know. It has no key for the token URL of a workflow.",
  ),
};
