// Codes of lock files: what `gh aw compile` wrote differs from what the workflow requires.
import { quote, quoteList } from "../../text/quote.ts";
import { entry, type DiagnosticAudience } from "../entry.ts";
import { compileForGhAw } from "./audience.ts";

/** Why a lock file differs from its workflow. */
export type LockCause =
  /** It is older than the workflow, or was changed by hand. */
  | { readonly kind: "stale" }
  /** gh-aw does not support the notation of the block. */
  | { readonly kind: "notation"; readonly notation: string }
  /** It was written by a version of gh-aw that does not support the sign-in yet. */
  | { readonly kind: "compiler"; readonly version: string; readonly first: string }
  /** Keys next to the import make gh-aw drop the imported sign-in. */
  | { readonly kind: "dropped"; readonly keys: readonly string[] }
  /** gh-aw drops a value that reads a secret. */
  | { readonly kind: "secret" };

/** Where a lock file differs from its workflow, and why. */
export type LockFacts = {
  /** The id of the step in the lock file. */
  readonly step: string;
  readonly job: string;
  /** The line of the workflow, as `workflow.md:12`. */
  readonly asked: string;
  readonly cause: LockCause;
};

function stepOf({ step, job }: Pick<LockFacts, "step" | "job">): string {
  return `Step ${quote(step)} of job ${quote(job)}`;
}

/** How to get a lock file that agrees: compiling again helps only if nothing else is the cause. */
function recompile({ cause }: Pick<LockFacts, "cause">, audience: DiagnosticAudience): string {
  switch (cause.kind) {
    case "stale":
      return "Run `gh aw compile` again.";
    case "notation":
      return `${compileForGhAw(audience)}, then run \`gh aw compile\`; gh-aw does not support the notation ${quote(cause.notation)}.`;
    case "compiler":
      return `Update gh-aw to ${cause.first} or newer, then run \`gh aw compile\` again; ${cause.version} does not fully support this sign-in.`;
    case "dropped":
      return `Write \`engine\` with its \`auth\` in the workflow itself; gh-aw up to v0.88.7 drops an imported one next to ${quoteList(cause.keys, "or")}.`;
    case "secret":
      return "Store the value as a repository variable and read it from `vars`; gh-aw drops a value that contains `${{ secrets.`.";
  }
}

/** The rows of lock files. */
export const LOCK = {
  "lock-without-agent-step": entry<{ id: string }>({
    severity: "error",
    reference: "gh-aw-compilation",
    summary: "lock file without the step that runs the agent",
    message: ({ id }) => `This file lacks the step ${quote(id)}, which is in every lock file of gh-aw.`,
    hint: () => "Use the lock file that `gh aw compile` wrote, or run `gh aw compile` again.",
    explanation:
      "In every lock file, the step `agentic_execution` runs the agent, and its `env` contains the sign-in. Without that step there is nothing to check.",
  }),
  "lock-missing-variable": entry<LockFacts & { variables: readonly string[]; isAll: boolean }>({
    severity: "error",
    reference: "gh-aw-compilation",
    summary: "lock file that lacks a variable of its workflow's sign-in",
    message: (facts) =>
      facts.isAll
        ? `${stepOf(facts)} lacks all variables of the sign-in at ${facts.asked}: ${quoteList(facts.variables, "and")}.`
        : `${stepOf(facts)} lacks ${quoteList(facts.variables, "and")}, which ${facts.asked} sets.`,
    hint: recompile,
    explanation:
      "GitHub runs the lock file, not the workflow that you edit. The lock file can be older, and gh-aw silently drops what it does not support. `sandbox.agent.env` reaches only the agent step, so what the detection step needs too belongs in `engine`.",
  }),
  "lock-different-value": entry<LockFacts & { variable: string; value: string; wanted: string }>({
    severity: "error",
    reference: "gh-aw-compilation",
    summary: "lock file that contradicts its workflow",
    message: (facts) =>
      `${stepOf(facts)} sets ${quote(facts.variable)} to ${quote(facts.value)}, but ${facts.asked} says ${quote(facts.wanted)}.`,
    hint: recompile,
    explanation:
      "GitHub runs the lock file, not the workflow that you edit. Until the workflow is compiled again, the agent signs in with the value in the lock file.",
  }),
  "lock-unexpected-variable": entry<LockFacts & { variable: string }>({
    severity: "error",
    reference: "awf-auth",
    summary: "lock file with a variable that is not part of its workflow's sign-in",
    message: (facts) =>
      `${stepOf(facts)} sets ${quote(facts.variable)}, which is not part of the sign-in at ${facts.asked}.`,
    hint: recompile,
    explanation:
      "AWF reads every `AWF_AUTH_*` variable of the step. One that is left over, or was added to the lock file by hand, changes the sign-in.",
  }),
  "lock-with-static-key": entry<
    LockFacts & { variable: string; isAlwaysHanded: boolean; otherEngine: string | undefined }
  >({
    severity: "error",
    reference: "wif-reference",
    summary: "lock file that passes a credential to an engine that signs in with federation",
    message: (facts) =>
      `${stepOf(facts)} gets ${quote(facts.variable)}, although the sign-in at ${facts.asked} uses federation.`,
    hint: (facts, audience) =>
      facts.isAlwaysHanded
        ? "Check which of the two a run uses; gh-aw always passes the credential on, and AWF uses federation only if it is not set."
        : withoutKey(facts, audience),
    explanation:
      "Federation makes stored keys unnecessary, and some programs prefer a key that is set. A lock file that is older than the sign-in still passes the key on.",
  }),
  "lock-without-id-token": entry<LockFacts & { isDetection: boolean }>({
    severity: "error",
    reference: "github-oidc",
    summary: "lock file with a job that signs in without `id-token: write`",
    message: ({ job, asked }) => `Job ${quote(job)} lacks \`id-token: write\`, which the sign-in at ${asked} requires.`,
    hint: (facts, audience) =>
      facts.isDetection && facts.cause.kind === "stale"
        ? "Update gh-aw, then run `gh aw compile` again; older versions grant the permission only to the agent job, and only for `engine.auth`."
        : recompile(facts, audience),
    explanation:
      "The lock file is older than the permission in its workflow, or an older gh-aw left the permission out of the detection job. Without the permission, AWF answers every request with status 503. The detection job then fails although the run succeeds.",
  }),
  "lock-with-key-check": entry<
    Omit<LockFacts, "step"> & { step: string; variable: string; otherEngine: string | undefined }
  >({
    severity: "error",
    reference: "gh-aw-compilation",
    summary: "lock file with a step that ends the run without an API key",
    message: (facts) =>
      `${stepOf(facts)} ends the run if ${quote(facts.variable)} is not set, although the sign-in at ${facts.asked} needs no key.`,
    hint: withoutKey,
    explanation:
      "gh-aw checks for the API key before the agent starts, unless `engine.auth` signs in to Anthropic. Older versions check for it even then.",
  }),
};

function withoutKey(
  facts: Pick<LockFacts, "cause"> & { otherEngine: string | undefined },
  audience: DiagnosticAudience,
): string {
  if (facts.otherEngine !== undefined) {
    return `Use engine \`claude\`; gh-aw requires the key for engine ${quote(facts.otherEngine)} despite \`auth\`.`;
  }
  return facts.cause.kind === "stale"
    ? "Run `gh aw compile` again; gh-aw leaves the key out for engine `claude` with `type: github-oidc` and `provider: anthropic`."
    : recompile(facts, audience);
}
