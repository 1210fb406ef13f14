// The sections of the report for people: what to set and where, what the runner provides, and what to unset.
import { dialectOf } from "../../dialects/dialects.ts";
import { checkObstacle, checkRequirement, isAbsent, type ReadVariable } from "../../required-env/check.ts";
import type {
  RequiredEnvReport,
  Need,
  OneOf,
  ProvidedBy,
  RequiredEnv,
  Requirement,
} from "../../required-env/requirement.ts";
import { plural } from "../../text/numbers.ts";
import { describePlace } from "../diagnostics/report.ts";

/** Variables under one heading. */
export interface Section {
  readonly heading: string;
  readonly requirements: readonly Requirement[];
  /** Whether the variables must be set, must be unset, may be either, or belong to one of several candidates. */
  readonly wanted: "set" | "unset" | "either" | "option";
}

const HEADINGS: Readonly<Record<ProvidedBy, string>> = {
  user: "Set these environment variables",
  "actions-variable": "Create these repository or organization variables (Settings → Secrets and variables → Actions)",
  "actions-secret": "Create these repository or organization secrets (Settings → Secrets and variables → Actions)",
  runner: "Provided by the GitHub Actions runner, which requires `permissions: id-token: write`",
};

/** Lists the sections that are not empty. */
export function listSections({ required, oneOf, noLongerRequired, mustNotBeSet, conflicts }: RequiredEnv): Section[] {
  const byProvider = (["user", "actions-variable", "actions-secret", "runner"] as const).map((provider) => ({
    heading: HEADINGS[provider],
    requirements: required.filter(({ providedBy }) => providedBy === provider),
    wanted: "set" as const,
  }));
  const sections = [
    ...byProvider,
    ...oneOf.flatMap(listChoices),
    { heading: "No longer needed", requirements: noLongerRequired, wanted: "either" as const },
    {
      heading: "Must not be set: these win over federation",
      requirements: mustNotBeSet,
      wanted: "unset" as const,
    },
    {
      heading: "Required by some models, but must not be set for others: run the models in separate processes",
      requirements: conflicts,
      wanted: "either" as const,
    },
  ];
  return sections.filter(({ requirements }) => requirements.length > 0);
}

function listChoices({ choices, ...chooser }: OneOf): Section[] {
  return choices.map(({ model, required }, index) => ({
    heading: `One candidate is enough for ${describeOwner(chooser)}; candidate ${index + 1} of ${choices.length}: ${model}`,
    requirements: required,
    wanted: "option",
  }));
}

/** Describes each distinct reason for a variable, and how many more there are. */
export function describeNeeds({ neededBy, moreNeeds }: Requirement): string[] {
  const reasons = [...new Set(neededBy.map(describeNeed))];
  return moreNeeds === undefined ? reasons : [...reasons, `and ${plural(moreNeeds, "more reason")}`];
}

/** Describes who needs a variable and where: the reason separately if all of them share it, otherwise in each line. */
export function describeOrigin(requirement: Requirement): { readonly reason: string; readonly lines: string[] } {
  const { neededBy, moreNeeds } = requirement;
  const [reason = "", ...others] = new Set(neededBy.map((need) => need.reason));
  if (others.length > 0 || moreNeeds !== undefined) return { reason: "", lines: describeNeeds(requirement) };
  return { reason, lines: [...new Set(neededBy.map((need) => `${describeOwner(need)}, ${describePlace(need)}`))] };
}

/** Describes who needs a variable and why, such as `model claude (agent root): identity_token.env, agent.yaml:9:16`. */
function describeNeed(need: Need): string {
  return `${describeOwner(need)}: ${need.reason}, ${describePlace(need)}`;
}

/** The engine, the sign-in, or the model and the agents that use it. */
function describeOwner({
  model = "",
  engine,
  signIn,
  agents = [],
  moreAgents = 0,
}: Pick<Need, "model" | "engine" | "signIn" | "agents" | "moreAgents">): string {
  if (engine !== undefined) return `engine ${engine}`;
  if (signIn !== undefined) return `sign-in ${signIn}`;
  const noun = agents.length === 1 ? "agent" : "agents";
  const more = moreAgents === 0 ? "" : ` and ${moreAgents} more`;
  const leading = agents.length === 0 ? "" : ` (${noun} ${agents.join(", ")}${more})`;
  return `model ${model}${leading}`;
}

/** The name of a variable and its alternatives. `write` formats each name. */
export function describeName({ name, alternatives }: Requirement, write: (name: string) => string): string {
  return [name, ...alternatives].map((each) => write(each)).join(" or ");
}

/** The text for a report without sections. */
export function describeNothing({ dialect }: RequiredEnvReport): string {
  return dialectOf(dialect).needsNothing ?? "No environment variables are needed.";
}

// The names of these lists in GitHub's command line.
const LISTS: Readonly<Partial<Record<ProvidedBy, string>>> = {
  "actions-variable": "variable",
  "actions-secret": "secret",
};

/** The status of a variable in an environment; empty if it does not matter. A variable that must not be set is never called missing. */
export function describeStatus(requirement: Requirement, { wanted }: Section, read: ReadVariable): string {
  const status = checkRequirement(requirement, read);
  if (wanted === "either") return "";
  if (status === "unknown") return `unknown, check \`gh ${LISTS[requirement.providedBy]} list\``;
  if (wanted !== "unset") return status;
  if (status === "set")
    return { certain: "set", possible: "set, may win", none: "set, harmless" }[checkObstacle(requirement, read)];
  return status === "missing" ? "not set" : status;
}

/** Whether a variable prevents sign-in: a required one is absent, or one that must not be set certainly wins. */
export function preventsSignIn(requirement: Requirement, { wanted }: Section, read: ReadVariable): boolean {
  const status = checkRequirement(requirement, read);
  if (wanted === "set") return isAbsent(status);
  return wanted === "unset" && checkObstacle(requirement, read) === "certain";
}
