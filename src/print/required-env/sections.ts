// The report as people read it: what must I set and where do I get it, what comes by itself, what must I unset.
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

export interface Section {
  readonly heading: string;
  readonly requirements: readonly Requirement[];
  /** Whether the variables must be set, must not be set, may be either, or are those of a candidate of which one is enough. */
  readonly wanted: "set" | "unset" | "either" | "option";
}

const HEADINGS: Readonly<Record<ProvidedBy, string>> = {
  user: "Set these environment variables",
  "actions-variable": "Create these repository or organization variables (Settings → Secrets and variables → Actions)",
  "actions-secret": "Create these repository or organization secrets (Settings → Secrets and variables → Actions)",
  runner: "The GitHub Actions runner provides these, under `permissions: id-token: write`",
};

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
      heading: "Required by some models and excluded by others: these cannot live in one process",
      requirements: conflicts,
      wanted: "either" as const,
    },
  ];
  return sections.filter(({ requirements }) => requirements.length > 0);
}

function listChoices({ choices, ...chooser }: OneOf): Section[] {
  return choices.map(({ model, required }, index) => ({
    heading: `For ${describeSubject(chooser)}, one of ${choices.length} candidates is enough; ${index + 1}: ${model}`,
    requirements: required,
    wanted: "option",
  }));
}

/** Each reason for a variable once, and how many there are besides. */
export function describeNeeds({ neededBy, moreNeeds }: Requirement): string[] {
  const reasons = [...new Set(neededBy.map(describeNeed))];
  return moreNeeds === undefined ? reasons : [...reasons, `and ${plural(moreNeeds, "more reason")}`];
}

/** Who needs a variable and why, such as `model claude (agent root): identity_token.env, agent.yaml:9:16`. */
function describeNeed(need: Need): string {
  const { reason, path, start } = need;
  return `${describeSubject(need)}: ${reason}, ${path}:${start.line}:${start.column}`;
}

function describeSubject({
  model = "",
  engine,
  agents = [],
  moreAgents = 0,
}: Pick<Need, "model" | "engine" | "agents" | "moreAgents">): string {
  if (engine !== undefined) return `engine ${engine}`;
  const noun = agents.length === 1 ? "agent" : "agents";
  const more = moreAgents === 0 ? "" : ` and ${moreAgents} more`;
  const leading = agents.length === 0 ? "" : ` (${noun} ${agents.join(", ")}${more})`;
  return `model ${model}${leading}`;
}

/** A variable's name, and the names that serve as well, each as a format writes names. */
export function describeName({ name, alternatives }: Requirement, write: (name: string) => string): string {
  return [name, ...alternatives].map((each) => write(each)).join(" or ");
}

export function describeNothing({ dialect }: RequiredEnvReport): string {
  return dialectOf(dialect).needsNothing;
}

// What GitHub's command line calls them.
const LISTS: Readonly<Partial<Record<ProvidedBy, string>>> = {
  "actions-variable": "variable",
  "actions-secret": "secret",
};

/** What an environment has of a variable; nothing where that does not matter. What should not be set is not called missing. */
export function describeStatus(requirement: Requirement, { wanted }: Section, read: ReadVariable): string {
  const status = checkRequirement(requirement, read);
  if (wanted === "either") return "";
  if (status === "unknown") return `unknown here: see \`gh ${LISTS[requirement.providedBy]} list\``;
  if (wanted !== "unset") return status;
  if (status === "set")
    return { certain: "set", possible: "set, may win", none: "set, harmless" }[checkObstacle(requirement, read)];
  return status === "missing" ? "not set" : status;
}

export function isInTheWay(requirement: Requirement, { wanted }: Section, read: ReadVariable): boolean {
  const status = checkRequirement(requirement, read);
  if (wanted === "set") return isAbsent(status);
  return wanted === "unset" && checkObstacle(requirement, read) === "certain";
}
