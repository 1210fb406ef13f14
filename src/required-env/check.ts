// The report against an environment: which variables are there. Values are looked at, never kept.
import { countsAsCredential } from "../ir/static-credentials.ts";
import type { OneOf, RequiredEnv, Requirement } from "./requirement.ts";

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

/** Whether one candidate of a choice has everything that it requires. */
export function isChoiceMet({ choices }: OneOf, read: ReadVariable): boolean {
  return choices.some(({ required }) => required.every((each) => checkRequirement(each, read) === "set"));
}

/** What a variable that must not be set does to federation in an environment: a possible obstacle depends on the setup. */
export function checkObstacle({ name, obstacle }: Requirement, read: ReadVariable): "certain" | "possible" | "none" {
  const value = read(name);
  if (!obstacle || value === undefined) return "none";
  if (value === "") return obstacle.countsEmpty ? "possible" : "none";
  const { onlyWith = [], isCertain } = obstacle;
  const hasRest = onlyWith.every((group) => group.some((other) => (read(other) ?? "") !== ""));
  if (!hasRest || !countsAsCredential(obstacle, value)) return "none";
  return isCertain ? "certain" : "possible";
}

/** Whether sign-in can work in an environment: everything required is set, and nothing that would certainly defeat it. */
export function isSatisfied({ required, oneOf, mustNotBeSet, conflicts }: RequiredEnv, read: ReadVariable): boolean {
  return (
    required.every((requirement) => checkRequirement(requirement, read) === "set") &&
    oneOf.every((each) => isChoiceMet(each, read)) &&
    mustNotBeSet.every((requirement) => checkObstacle(requirement, read) !== "certain") &&
    conflicts.length === 0
  );
}
