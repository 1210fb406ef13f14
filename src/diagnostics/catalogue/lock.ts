// Codes of lock files: what `gh aw compile` wrote is not what the workflow asks for.
import { quote, quoteList } from "../../text/quote.ts";
import { entry, type DiagnosticAudience } from "../entry.ts";
import { compileForGhAw } from "./audience.ts";

/** Why a lock file is not what its workflow asks for. */
export type LockCause =
  /** It is older than the workflow, or was changed by hand. */
  | { readonly kind: "stale" }
  /** gh-aw does not read the block. */
  | { readonly kind: "notation"; readonly notation: string }
  /** It was written by a gh-aw that cannot do it yet. */
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
  return `step ${quote(step)} of the job ${quote(job)}`;
}

/** What to do about it: compiling again helps only if nothing else is the cause. */
function recompile({ cause }: Pick<LockFacts, "cause">, audience: DiagnosticAudience): string {
  switch (cause.kind) {
    case "stale":
      return "Run `gh aw compile` again.";
    case "notation":
      return `gh-aw does not read the notation ${quote(cause.notation)}: ${compileForGhAw(audience)} first, then${audience === "command-line" ? "" : " run"} \`gh aw compile\`.`;
    case "compiler":
      return `Update gh-aw to ${cause.first} or newer, then run \`gh aw compile\`: ${cause.version} does not fully support this sign-in.`;
    case "dropped":
      return `Write \`engine\` with its \`auth\` in the workflow itself: gh-aw, at least up to v0.88.7, drops an imported one next to ${quoteList(cause.keys, "and")}, however often it compiles.`;
    case "secret":
      return "gh-aw drops a value that contains `${{ secrets.`: store it as a repository variable and read it from `vars`.";
  }
}

/** The rows of lock files. */
export const LOCK = {
  "lock-without-agent-step": entry<{ id: string }>({
    severity: "error",
    reference: "gh-aw-compilation",
    summary: "a lock file without the step that runs the agent",
    message: ({ id }) => `No step here has the id ${quote(id)}, so this is not what gh-aw makes of a workflow.`,
    hint: () => "Name the file that `gh aw compile` wrote, or run it again.",
    explanation: "In every lock file the agent runs in the step `agentic_execution`, and its `env` holds the sign-in.",
  }),
  "lock-missing-variable": entry<LockFacts & { variables: readonly string[]; isAll: boolean }>({
    severity: "error",
    reference: "gh-aw-compilation",
    summary: "a lock file that lacks a variable which its workflow asks for",
    message: (facts) =>
      facts.isAll
        ? `The ${stepOf(facts)} has none of the variables that ${facts.asked} asks for: ${quoteList(facts.variables, "and")}.`
        : `The ${stepOf(facts)} lacks ${quoteList(facts.variables, "and")}, which ${facts.asked} asks for.`,
    hint: recompile,
    explanation:
      "The workflow that GitHub runs is the lock file. It can be older than the markdown beside it, and gh-aw drops what it cannot read without a word. `sandbox.agent.env` reaches the agent step only: what the detection step needs too belongs into `engine`.",
  }),
  "lock-different-value": entry<LockFacts & { variable: string; value: string; wanted: string }>({
    severity: "error",
    reference: "gh-aw-compilation",
    summary: "a lock file that contradicts its workflow",
    message: (facts) =>
      `${quote(facts.variable)} is ${quote(facts.value)} in the ${stepOf(facts)}, but ${quote(facts.wanted)} at ${facts.asked}.`,
    hint: recompile,
    explanation:
      "The workflow that GitHub runs is the lock file. Until it is compiled again, the agent signs in as it says there.",
  }),
  "lock-unexpected-variable": entry<LockFacts & { variable: string }>({
    severity: "error",
    reference: "gh-aw-compilation",
    summary: "a lock file with a sign-in variable that its workflow does not ask for",
    message: (facts) =>
      `The ${stepOf(facts)} gets ${quote(facts.variable)}, which the sign-in at ${facts.asked} does not ask for.`,
    hint: recompile,
    explanation:
      "AWF reads every `AWF_AUTH_*` variable of the step. One that was left over, or added to the lock file by hand, changes the sign-in.",
  }),
  "lock-with-static-key": entry<
    LockFacts & { variable: string; isAlwaysHanded: boolean; otherEngine: string | undefined }
  >({
    severity: "error",
    reference: "wif-reference",
    summary: "a lock file that hands an API key to an engine next to federation",
    message: (facts) =>
      `${quote(facts.variable)} is handed to the ${stepOf(facts)}, which signs in with federation (${facts.asked}).`,
    hint: (facts, audience) =>
      facts.isAlwaysHanded
        ? "gh-aw always hands it over; federation is used only if the secret does not exist."
        : withoutKey(facts, audience),
    explanation:
      "Federation is there to do without a key, and some programs prefer a key that is set. The key also stays in a lock file that is older than the sign-in.",
  }),
  "lock-without-id-token": entry<LockFacts & { isDetection: boolean }>({
    severity: "error",
    reference: "github-oidc",
    summary: "a lock file with a job that signs in and may not ask for an OIDC token",
    message: ({ job, asked }) =>
      `The job ${quote(job)} lacks \`id-token: write\`, which the sign-in at ${asked} requires.`,
    hint: (facts, audience) =>
      facts.isDetection && facts.cause.kind === "stale"
        ? "Run `gh aw compile` with a newer gh-aw: older ones give the permission to the job of the agent only, and only for `engine.auth`."
        : recompile(facts, audience),
    explanation:
      "The permission is in the workflow and not in the lock file, which is older, or an older gh-aw left it out in the detection job. Without it AWF answers every request with 503; detection then fails while the run stays green.",
  }),
  "lock-with-key-check": entry<
    Omit<LockFacts, "step"> & { step: string; variable: string; otherEngine: string | undefined }
  >({
    severity: "error",
    reference: "gh-aw-compilation",
    summary: "a lock file with a step that ends the run without an API key",
    message: (facts) =>
      `The ${stepOf(facts)} ends the run if the secret ${quote(facts.variable)} is not set, but ${facts.asked} signs in without it.`,
    hint: withoutKey,
    explanation:
      "gh-aw checks for the API key before the agent starts, unless it sees a sign-in at Anthropic in `engine.auth`. Older versions leave the check in.",
  }),
};

function withoutKey(
  facts: Pick<LockFacts, "cause"> & { otherEngine: string | undefined },
  audience: DiagnosticAudience,
): string {
  if (facts.otherEngine !== undefined) {
    return `gh-aw asks the engine ${quote(facts.otherEngine)} for its key in any case; only \`claude\` does without.`;
  }
  return facts.cause.kind === "stale"
    ? "gh-aw leaves it out for the engine `claude` with `type: github-oidc` and `provider: anthropic`; run `gh aw compile` again."
    : recompile(facts, audience);
}
