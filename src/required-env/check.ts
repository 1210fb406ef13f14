// Checks the report against an environment: which variables are set. Values are read, but never stored or printed.
import { ownValue } from "../text/own-value.ts";
import { countsAsCredential } from "../bind/static-credentials.ts";
import type { OneOf, ProvidedBy, RequiredEnv, Requirement } from "./requirement.ts";

/** The status of a variable. An empty one counts as missing. `unknown`: a variable or secret of the repository that was not given. */
export type Status = "set" | "empty" | "missing" | "unknown";

const UNKNOWN = Symbol("unknown");

/** Reads a variable: its value, or `undefined` if it does not exist. */
export type ReadVariable = (name: string, providedBy: ProvidedBy) => string | undefined | typeof UNKNOWN;

/** What is known about the environment of a run. */
export interface CheckedEnvironment {
  /** The variables of the process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The given values of repository variables and secrets, by `vars.NAME` or `secrets.NAME`. */
  readonly given: Readonly<Record<string, string>>;
  /** Whether all variables of the repository are given, so that the others do not exist. */
  readonly hasAllVars: boolean;
}

const CONTEXTS: Readonly<Partial<Record<ProvidedBy, string>>> = {
  "actions-variable": "vars",
  "actions-secret": "secrets",
};

/** The name under which the value of a repository variable or secret is given, such as `vars.NAME`; nothing for other variables. */
export function givenName(name: string, providedBy: ProvidedBy): string | undefined {
  const context = CONTEXTS[providedBy];
  return context === undefined ? undefined : `${context}.${name}`;
}

/**
 * Creates a function that reads variables. Repository variables and secrets are in no environment: if any of a kind is given, those of
 * that kind that are not given count as missing.
 */
export function createVariableReader({ environment, given, hasAllVars }: CheckedEnvironment): ReadVariable {
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

/** The status of a variable, or the best status among it and its alternatives. */
export function checkRequirement({ name, alternatives, providedBy }: Requirement, read: ReadVariable): Status {
  const values = [name, ...alternatives].map((each) => read(each, providedBy));
  if (values.includes(UNKNOWN)) return "unknown";
  if (values.some((value) => value !== undefined && value !== "")) return "set";
  return values.includes("") ? "empty" : "missing";
}

/** Whether a required variable with this status prevents sign-in. An unknown one does not. */
export function isAbsent(status: Status): boolean {
  return status === "empty" || status === "missing";
}

/** Whether at least one candidate of a choice has everything that it requires, as far as known. */
export function isChoiceMet({ choices }: OneOf, read: ReadVariable): boolean {
  return choices.some(({ required }) => !required.some((each) => isAbsent(checkRequirement(each, read))));
}

/** Whether a variable that must not be set wins over federation in an environment. `possible`: it depends on the setup. */
export function checkObstacle({ name, obstacle }: Requirement, read: ReadVariable): "certain" | "possible" | "none" {
  // Only variables of the process can win over federation.
  const valueOf = (variable: string) => {
    const value = read(variable, "user");
    return typeof value === "string" ? value : undefined;
  };
  const value = valueOf(name);
  if (!obstacle || value === undefined) return "none";
  if (value === "") return obstacle.countsEmpty ? "possible" : "none";
  const { onlyWith = [], isCertain } = obstacle;
  const hasCompanions = onlyWith.every((group) => group.some((other) => (valueOf(other) ?? "") !== ""));
  if (!hasCompanions || !countsAsCredential(obstacle, value)) return "none";
  return isCertain ? "certain" : "possible";
}

/** Whether sign-in can work, as far as known: everything required is set, and nothing that certainly wins over federation. */
export function isSatisfied({ required, oneOf, mustNotBeSet, conflicts }: RequiredEnv, read: ReadVariable): boolean {
  return (
    !required.some((requirement) => isAbsent(checkRequirement(requirement, read))) &&
    oneOf.every((each) => isChoiceMet(each, read)) &&
    mustNotBeSet.every((requirement) => checkObstacle(requirement, read) !== "certain") &&
    conflicts.length === 0
  );
}
