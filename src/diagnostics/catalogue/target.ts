// Codes of single targets: what each of them does not support. AWF's own are with the rest of compiling.
import { quote, quoteList } from "../../text/quote.ts";
import { entry, type DiagnosticAudience } from "../entry.ts";
import { nameTargets } from "./audience.ts";
import { WRITE_UNBRACED, wordDifference, type RequestDifference } from "./request-words.ts";
import { LAYOUT_ADVICE, LAYOUTS } from "./workflow-words.ts";

/** Why no volume can put a token at a path, in words. */
export const MOUNT_FLAWS = {
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
    | { readonly kind: "unbraced" }
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
    case "unbraced":
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
    case "unbraced":
      return WRITE_UNBRACED;
    case "add":
      return `Add ${quote(name)}.`;
    case "single-workspace":
      return "Remove it, and use a federation rule with a single workspace.";
  }
}

/** What a target does not support, and which targets do. */
function lostKey(target: string) {
  return entry<Loss>({
    severity: "error",
    message: (loss) => `Target \`${target}\` does not support ${nameLoss(loss)}.`,
    hint: ({ name, elsewhere, advice }, audience) => {
      if (!advice) return suggestTargets(elsewhere, audience);
      return `${advise(advice, name)}${elsewhere.length > 0 ? ` Or use ${nameTargets(elsewhere, audience)}.` : ""}`;
    },
  });
}

/** The rows of single targets. */
export const TARGET = {
  "gh-aw-lost-key": lostKey("gh-aw"),
  "gh-aw-imported-engine": entry<{ file: string }>({
    severity: "error",
    message: ({ file }) =>
      `The workflow imports its \`engine.auth\` from ${quote(file)}, which has to be rewritten instead.`,
    hint: ({ file }) => `Compile ${quote(file)}; the workflow itself needs no change.`,
  }),
  "gh-aw-fixed-layout": entry<{ reason: keyof typeof LAYOUTS }>({
    severity: "error",
    message: ({ reason }) => `wifc cannot rewrite this \`auth\` block: ${LAYOUTS[reason]}.`,
    hint: ({ reason }) => LAYOUT_ADVICE[reason],
  }),
  "anthropic-env-lost-key": lostKey("anthropic-env"),
  "anthropic-profile-lost-key": lostKey("anthropic-profile"),
  "gateway-lost-key": lostKey("gateway"),
  "kubernetes-lost-key": lostKey("kubernetes"),
  "kubernetes-token-path": entry<{ path: string; flaw: MountFlaw }>({
    severity: "error",
    message: ({ path, flaw }) => `Target \`kubernetes\` cannot mount a token at ${quote(path)}: ${MOUNT_FLAWS[flaw]}.`,
    hint: () => "Use a file in a folder of its own, such as `/var/run/secrets/anthropic/token`.",
  }),
  "claude-code-action-lost-key": lostKey("claude-code-action"),
  "docker-agent-lost-key": lostKey("docker-agent"),
};
