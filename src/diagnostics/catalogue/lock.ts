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
    message: ({ id }) => `This file lacks the step ${quote(id)}, which is in every lock file of gh-aw.`,
    hint: () => "Use the lock file that `gh aw compile` wrote, or run `gh aw compile` again.",
  }),
  "lock-missing-variable": entry<LockFacts & { variables: readonly string[]; isAll: boolean }>({
    severity: "error",
    message: (facts) =>
      facts.isAll
        ? `${stepOf(facts)} lacks all variables of the sign-in at ${facts.asked}: ${quoteList(facts.variables, "and")}.`
        : `${stepOf(facts)} lacks ${quoteList(facts.variables, "and")}, which ${facts.asked} sets.`,
    hint: recompile,
  }),
  "lock-different-value": entry<LockFacts & { variable: string; value: string; wanted: string }>({
    severity: "error",
    message: (facts) =>
      `${stepOf(facts)} sets ${quote(facts.variable)} to ${quote(facts.value)}, but ${facts.asked} says ${quote(facts.wanted)}.`,
    hint: recompile,
  }),
  "lock-unexpected-variable": entry<LockFacts & { variable: string }>({
    severity: "error",
    message: (facts) =>
      `${stepOf(facts)} sets ${quote(facts.variable)}, which is not part of the sign-in at ${facts.asked}.`,
    hint: recompile,
  }),
  "lock-with-static-key": entry<
    LockFacts & { variable: string; isAlwaysHanded: boolean; otherEngine: string | undefined }
  >({
    severity: "error",
    message: (facts) =>
      `${stepOf(facts)} gets ${quote(facts.variable)}, although the sign-in at ${facts.asked} uses federation.`,
    hint: (facts, audience) =>
      facts.isAlwaysHanded
        ? "Check which of the two a run uses; gh-aw always passes the credential on, and AWF uses federation only if it is not set."
        : withoutKey(facts, audience),
  }),
  "lock-without-id-token": entry<LockFacts & { isDetection: boolean }>({
    severity: "error",
    message: ({ job, asked }) => `Job ${quote(job)} lacks \`id-token: write\`, which the sign-in at ${asked} requires.`,
    hint: (facts, audience) =>
      facts.isDetection && facts.cause.kind === "stale"
        ? "Update gh-aw, then run `gh aw compile` again; older versions grant the permission only to the agent job, and only for `engine.auth`."
        : recompile(facts, audience),
  }),
  "lock-with-key-check": entry<
    Omit<LockFacts, "step"> & { step: string; variable: string; otherEngine: string | undefined }
  >({
    severity: "error",
    message: (facts) =>
      `${stepOf(facts)} ends the run if ${quote(facts.variable)} is not set, although the sign-in at ${facts.asked} needs no key.`,
    hint: withoutKey,
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
