// The report against an environment: which variables are there. Values are looked at, never kept.
import { ownValue } from "../text/own-value.ts";
import { countsAsCredential } from "../bind/static-credentials.ts";
import type { OneOf, ProvidedBy, RequiredEnv, Requirement } from "./requirement.ts";

/** Whether a variable is there. An empty one is as good as missing; of an unknown one, nothing can be said from here. */
export type Status = "set" | "empty" | "missing" | "unknown";

const UNKNOWN = Symbol("unknown");

/** A look at a variable: its value, nothing if it does not exist. */
export type ReadVariable = (name: string, providedBy: ProvidedBy) => string | undefined | typeof UNKNOWN;

export interface Surroundings {
  /** The variables of the process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Values of the repository's own, by `vars.NAME` or `secrets.NAME`. */
  readonly given: Readonly<Record<string, string>>;
  /** Whether all variables of the repository were given, even if there are none. */
  readonly hasAllVars: boolean;
}

const CONTEXTS: Readonly<Partial<Record<ProvidedBy, string>>> = {
  "actions-variable": "vars",
  "actions-secret": "secrets",
};

/** What the value of a repository's variable or secret is given as, such as `vars.NAME`; nothing for other variables. */
export function givenName(name: string, providedBy: ProvidedBy): string | undefined {
  const context = CONTEXTS[providedBy];
  return context === undefined ? undefined : `${context}.${name}`;
}

/**
 * A look at variables from here. The repository's own are in no environment: they are known as soon as any of their kind is given,
 * and then those that are not given are missing.
 */
export function readSurroundings({ environment, given, hasAllVars }: Surroundings): ReadVariable {
  const known = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const kinds = new Set([...known.keys(), ...(hasAllVars ? ["vars."] : [])].map(contextOf));
  return (name, providedBy) => {
    const key = givenName(name, providedBy)?.toLowerCase();
    if (key === undefined) return ownValue(environment, name);
    return kinds.has(contextOf(key)) ? known.get(key) : UNKNOWN;
  };
}

function contextOf(givenAs: string): string {
  return givenAs.replace(/\..*/, "");
}

/** The status of a variable; of several that serve alike, the best. */
export function checkRequirement({ name, alternatives, providedBy }: Requirement, read: ReadVariable): Status {
  const values = [name, ...alternatives].map((each) => read(each, providedBy));
  if (values.includes(UNKNOWN)) return "unknown";
  if (values.some((value) => value !== undefined && value !== "")) return "set";
  return values.includes("") ? "empty" : "missing";
}

/** Whether a status is in the way of something that is required. What is unknown is not. */
export function isAbsent(status: Status): boolean {
  return status === "empty" || status === "missing";
}

/** Whether one candidate of a choice has everything that it requires, as far as it is known. */
export function isChoiceMet({ choices }: OneOf, read: ReadVariable): boolean {
  return choices.some(({ required }) => !required.some((each) => isAbsent(checkRequirement(each, read))));
}

/** What a variable that must not be set does to federation in an environment: a possible obstacle depends on the setup. */
export function checkObstacle({ name, obstacle }: Requirement, read: ReadVariable): "certain" | "possible" | "none" {
  // What gets before federation is in the environment of the process.
  const valueOf = (variable: string) => {
    const value = read(variable, "user");
    return typeof value === "string" ? value : undefined;
  };
  const value = valueOf(name);
  if (!obstacle || value === undefined) return "none";
  if (value === "") return obstacle.countsEmpty ? "possible" : "none";
  const { onlyWith = [], isCertain } = obstacle;
  const hasRest = onlyWith.every((group) => group.some((other) => (valueOf(other) ?? "") !== ""));
  if (!hasRest || !countsAsCredential(obstacle, value)) return "none";
  return isCertain ? "certain" : "possible";
}

/** Whether sign-in can work, as far as it is known: everything required is set, and nothing that would certainly defeat it. */
export function isSatisfied({ required, oneOf, mustNotBeSet, conflicts }: RequiredEnv, read: ReadVariable): boolean {
  return (
    !required.some((requirement) => isAbsent(checkRequirement(requirement, read))) &&
    oneOf.every((each) => isChoiceMet(each, read)) &&
    mustNotBeSet.every((requirement) => checkObstacle(requirement, read) !== "certain") &&
    conflicts.length === 0
  );
}
