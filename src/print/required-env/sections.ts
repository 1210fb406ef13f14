// The report as people read it: what must I set and where do I get it, what comes by itself, what must I unset.
import type { SpanReader } from "../../diagnostics/span.ts";
import { maskCredentials } from "../../text/credential.ts";
import { plural } from "../../text/plural.ts";
import { sourceOf } from "../../diagnostics/place.ts";
import type { RequiredEnvReport } from "./report.ts";
import { checkRequirement, isAbsent, type ReadVariable } from "../../required-env/check.ts";
import type { Need, Provider, RequiredEnv, Requirement } from "../../required-env/requirement.ts";

/** A heading and the variables under it. */
export interface Section {
  readonly heading: string;
  readonly requirements: readonly Requirement[];
  /** Whether the variables must be set, must not be set, or may be either. */
  readonly wanted: "set" | "unset" | "either";
}

const HEADINGS: Readonly<Record<Provider, string>> = {
  user: "Set these environment variables",
  "actions-variable": "Create these repository or organization variables (Settings → Secrets and variables → Actions)",
  "actions-secret": "Create these repository or organization secrets (Settings → Secrets and variables → Actions)",
  runner: "The GitHub Actions runner provides these, under `permissions: id-token: write`",
};

/** The sections of a report that have something in them. */
export function listSections({ required, noLongerRequired, mustNotBeSet }: RequiredEnv): Section[] {
  const byProvider = (["user", "actions-variable", "actions-secret", "runner"] as const).map((provider) => ({
    heading: HEADINGS[provider],
    requirements: required.filter(({ providedBy }) => providedBy === provider),
    wanted: "set" as const,
  }));
  const sections = [
    ...byProvider,
    { heading: "No longer needed", requirements: noLongerRequired, wanted: "either" as const },
    {
      heading: "Must not be set: a set key silently wins over federation",
      requirements: mustNotBeSet,
      wanted: "unset" as const,
    },
  ];
  return sections.filter(({ requirements }) => requirements.length > 0);
}

/** Each reason for a variable once, and how many there are besides. */
export function describeNeeds({ neededBy, moreNeeds }: Requirement, spans: SpanReader): string[] {
  const reasons = [...new Set(neededBy.map((need) => describeNeed(need, spans)))];
  return moreNeeds === undefined ? reasons : [...reasons, `and ${plural(moreNeeds, "more reason")}`];
}

/** Who needs a variable and why, such as `model claude (agent root): identity_token.env, agent.yaml:9:16`. */
function describeNeed(need: Need, spans: SpanReader): string {
  const { start } = spans.ofPlace(need.place);
  const place = `${sourceOf(need.place).name}:${start.line}:${start.column}`;
  return `${describeSubject(need)}: ${maskCredentials(need.reason)}, ${place}`;
}

// A name can be anything that the author wrote where a name belongs.
function describeSubject({ model = "", engine, agents = [], moreAgents = 0 }: Need): string {
  if (engine !== undefined) return `engine ${maskCredentials(engine)}`;
  const noun = agents.length === 1 ? "agent" : "agents";
  const more = moreAgents === 0 ? "" : ` and ${moreAgents} more`;
  const leading = agents.length === 0 ? "" : ` (${noun} ${agents.map(maskCredentials).join(", ")}${more})`;
  return `model ${maskCredentials(model)}${leading}`;
}

/** A variable's name, and the names that serve as well. */
export function describeName({ name, alternatives }: Requirement): string {
  return [name, ...alternatives].map(maskCredentials).join(" or ");
}

/** What is said of a report without any section. */
export function describeNothing({ dialect }: RequiredEnvReport): string {
  return dialect === "workflow"
    ? "This workflow declares no `auth`; which key its engine needs is for gh-aw to say."
    : "No environment variable is needed.";
}

// What GitHub's command line calls them.
const LISTS: Readonly<Partial<Record<Provider, string>>> = {
  "actions-variable": "variable",
  "actions-secret": "secret",
};

/** What an environment has of a variable; nothing where that does not matter. What should not be set is not called missing. */
export function describeStatus(requirement: Requirement, { wanted }: Section, read: ReadVariable): string {
  const status = checkRequirement(requirement, read);
  if (wanted === "either") return "";
  if (status === "unknown") return `unknown here: see \`gh ${LISTS[requirement.providedBy]} list\``;
  return wanted === "unset" && status === "missing" ? "not set" : status;
}

/** Whether a variable is not as its section wants it. */
export function isInTheWay(requirement: Requirement, { wanted }: Section, read: ReadVariable): boolean {
  const status = checkRequirement(requirement, read);
  return wanted === "set" ? isAbsent(status) : wanted === "unset" && status === "set";
}
