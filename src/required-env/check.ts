// The report against an environment: which variables are there. Values are looked at, never kept.
import type { Provider, RequiredEnv, Requirement } from "./requirement.ts";

/** Whether a variable is there. An empty one is as good as missing; of an unknown one, nothing can be said from here. */
export type Status = "set" | "empty" | "missing" | "unknown";

const UNKNOWN = Symbol("unknown");

/** A look at a variable: its value, nothing if it does not exist. */
export type ReadVariable = (name: string, providedBy: Provider) => string | undefined | typeof UNKNOWN;

/** What a report is compared with. */
export interface Surroundings {
  /** The variables of the process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Values of the repository's own, by `vars.NAME` or `secrets.NAME`. */
  readonly given: Readonly<Record<string, string>>;
  /** Whether all variables of the repository were given, even if there are none. */
  readonly hasAllVars: boolean;
}

const CONTEXTS: Readonly<Partial<Record<Provider, string>>> = {
  "actions-variable": "vars",
  "actions-secret": "secrets",
};

/** What the value of a repository's variable or secret is given as, such as `vars.NAME`; nothing for other variables. */
export function givenName(name: string, providedBy: Provider): string | undefined {
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
    if (key === undefined) return environment[name];
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

/** Whether sign-in can work, as far as it is known: everything required is set, and nothing that would defeat it. */
export function isSatisfied({ required, mustNotBeSet }: RequiredEnv, read: ReadVariable): boolean {
  return (
    !required.some((requirement) => isAbsent(checkRequirement(requirement, read))) &&
    mustNotBeSet.every((requirement) => checkRequirement(requirement, read) !== "set")
  );
}
