// One reason for one variable, before the reasons of the same name come together.
import type { Binding } from "../model/binding.ts";
import { isRunnerVariable } from "../facts/github-actions.ts";
import { MOST_LISTED, type Need, type Requirement } from "./requirement.ts";

/** A requirement with a single reason. */
export type SingleNeed = Omit<Requirement, "neededBy"> & { readonly need: Need };

/** Who a need is of. */
export function subjectOf({ kind, name, agents }: Binding): Pick<Need, "model" | "agents" | "moreAgents" | "engine"> {
  if (kind === "engine") return { engine: name };
  const more = agents.length - MOST_LISTED;
  return { model: name, agents: agents.slice(0, MOST_LISTED), ...(more > 0 && { moreAgents: more }) };
}

/** A variable of the environment, which the user has to provide if the runner does not. */
export function variableNeed(name: string, need: Need): SingleNeed {
  return { name, providedBy: isRunnerVariable(name) ? "runner" : "user", alternatives: [], need };
}
