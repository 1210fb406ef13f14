// Codes of lock files: what `gh aw compile` wrote is not what the workflow asks for.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** Where a lock file differs from its workflow, and who is right. */
export interface LockFacts {
  /** The id of the step in the lock file, or its name. */
  readonly step: string;
  readonly job: string;
  /** The line of the workflow, as `workflow.md:12`. */
  readonly asked: string;
  /** The notation of the block, if gh-aw does not read it itself. */
  readonly foreignNotation: string | undefined;
}

function stepOf({ step, job }: LockFacts): string {
  return `step ${quote(step)} of the job ${quote(job)}`;
}

function recompile({ foreignNotation }: LockFacts): string {
  return foreignNotation === undefined
    ? "Run `gh aw compile` again."
    : `gh-aw does not read the notation ${quote(foreignNotation)}: run \`wifc compile --target gh-aw\` first, then \`gh aw compile\`.`;
}

/** The rows of lock files. */
export const LOCK = {
  "lock-without-agent-step": entry<{ id: string }>({
    severity: "error",
    summary: "a lock file without the step that runs the agent",
    message: ({ id }) => `No step here has the id ${quote(id)}, so this is not what gh-aw makes of a workflow.`,
    hint: () => "Name the file that `gh aw compile` wrote, or run it again.",
    explanation: "In every lock file the agent runs in the step `agentic_execution`, and its `env` holds the sign-in.",
  }),
  "lock-missing-variable": entry<LockFacts & { variables: readonly string[]; isAll: boolean }>({
    severity: "error",
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
    summary: "a lock file that contradicts its workflow",
    message: (facts) =>
      `${quote(facts.variable)} is ${quote(facts.value)} in the ${stepOf(facts)}, but ${quote(facts.wanted)} at ${facts.asked}.`,
    hint: recompile,
    explanation:
      "The workflow that GitHub runs is the lock file. Until it is compiled again, the agent signs in as it says there.",
  }),
  "lock-unexpected-variable": entry<LockFacts & { variable: string }>({
    severity: "error",
    summary: "a lock file with a sign-in variable that its workflow does not ask for",
    message: (facts) =>
      `The ${stepOf(facts)} gets ${quote(facts.variable)}, which the sign-in at ${facts.asked} does not ask for.`,
    hint: recompile,
    explanation:
      "AWF reads every `AWF_AUTH_*` variable of the step. One that was left over, or added to the lock file by hand, changes the sign-in.",
  }),
  "lock-with-static-key": entry<LockFacts & { variable: string; isAlwaysHanded: boolean }>({
    severity: "error",
    summary: "a lock file that hands an API key to the agent beside federation",
    message: (facts) =>
      `${quote(facts.variable)} is handed to the ${stepOf(facts)}, which signs in with federation (${facts.asked}).`,
    hint: (facts) => {
      if (facts.isAlwaysHanded)
        return "gh-aw always hands it over; federation is used only if the secret does not exist.";
      return facts.foreignNotation === undefined
        ? "gh-aw leaves it out for the engine `claude` with `type: github-oidc` and `provider: anthropic`; run `gh aw compile` again."
        : recompile(facts);
    },
    explanation:
      "Federation is there to do without a key, and some programs prefer a key that is set. The key also stays in a lock file that is older than the sign-in.",
  }),
  "lock-without-id-token": entry<LockFacts>({
    severity: "error",
    summary: "a lock file whose agent job may not ask for an OIDC token",
    message: ({ job, asked }) =>
      `The job ${quote(job)} has no \`id-token: write\`, which the sign-in that ${asked} asks for needs.`,
    hint: recompile,
    explanation:
      "The permission stands in the workflow and not in the lock file, which is older. Without it AWF answers every request with 503.",
  }),
};
