// The report against an environment: which variables are there. Values are looked at, never kept.
import type { RequiredEnv, Requirement } from "./requirement.ts";

/** Whether a variable is there. An empty one is as good as missing. */
export type Status = "set" | "empty" | "missing";

/** A look into an environment: the value of a variable, nothing if it does not exist. */
export type ReadVariable = (name: string) => string | undefined;

/** The status of a variable; of several that serve alike, the best. */
export function checkRequirement({ name, alternatives }: Requirement, read: ReadVariable): Status {
  const values = [name, ...alternatives].map(read);
  if (values.some((value) => value !== undefined && value !== "")) return "set";
  return values.includes("") ? "empty" : "missing";
}

/** Whether sign-in can work in an environment: everything required is set, and nothing that would defeat it. */
export function isSatisfied({ required, mustNotBeSet }: RequiredEnv, read: ReadVariable): boolean {
  return (
    required.every((requirement) => checkRequirement(requirement, read) === "set") &&
    mustNotBeSet.every((requirement) => checkRequirement(requirement, read) !== "set")
  );
}
