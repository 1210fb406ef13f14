// One reason for one variable, before the reasons of the same name come together.
import type { Binding } from "../ir/binding.ts";
import { isRunnerVariable } from "../ir/github-actions.ts";
import type { Need, Requirement } from "./requirement.ts";

/** A requirement with a single reason. */
export type SingleNeed = Omit<Requirement, "neededBy"> & { readonly need: Need };

/** Who a need is of. */
export function subjectOf({ kind, name, agents }: Binding): Pick<Need, "model" | "agents" | "engine"> {
  return kind === "engine" ? { engine: name } : { model: name, agents };
}

/** A variable of the environment, which the user has to provide if the runner does not. */
export function variableNeed(name: string, need: Need): SingleNeed {
  return { name, providedBy: isRunnerVariable(name) ? "runner" : "user", alternatives: [], need };
}
