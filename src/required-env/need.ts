// One reason for one variable, before the reasons of the same name come together. Credentials in what an author wrote are masked.
import { sourceOf, type Place } from "../diagnostics/place.ts";
import type { SpanReader } from "../diagnostics/span.ts";
import type { Binding } from "../model/binding.ts";
import { isRunnerVariable } from "../facts/github-actions.ts";
import { maskCredentials } from "../text/credential.ts";
import { MOST_LISTED, type Need, type Requirement } from "./requirement.ts";

/** Who a need is of. */
type Subject = Pick<Need, "model" | "agents" | "moreAgents" | "engine">;

/** A need before its place is looked up: most are never listed. */
export interface PlacedNeed extends Subject {
  readonly reason: string;
  readonly place: Place;
}

/** A requirement with a single reason. */
export type SingleNeed = Omit<Requirement, "neededBy"> & { readonly need: PlacedNeed };

/** Who a need of a binding is of. */
export function subjectOf({ kind, name, agents }: Binding): Subject {
  const masked = maskCredentials(name);
  if (kind === "engine") return { engine: masked };
  const more = agents.length - MOST_LISTED;
  return {
    model: masked,
    agents: agents.slice(0, MOST_LISTED).map(maskCredentials),
    ...(more > 0 && { moreAgents: more }),
  };
}

/** A variable of the environment, which the user has to provide if the runner does not. */
export function variableNeed(name: string, need: PlacedNeed): SingleNeed {
  const providedBy = isRunnerVariable(name) ? "runner" : "user";
  return { name: maskCredentials(name), providedBy, alternatives: [], need };
}

/** A need as it is listed, without the document that its place leads to. */
export function locateNeed({ place, reason, ...subject }: PlacedNeed, spans: SpanReader): Need {
  return { ...subject, reason: maskCredentials(reason), path: sourceOf(place).name, ...spans.ofPlace(place) };
}
