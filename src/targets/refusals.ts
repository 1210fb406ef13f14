// What targets cannot carry of a document's sign-ins.
import type { Problem } from "../diagnostics/problem.ts";
import type { Binding } from "../model/binding.ts";
import { createCandidate } from "./candidate.ts";
import { TARGETS, type TargetName } from "./targets.ts";

/** What these targets cannot carry of the sign-ins in use. What has a problem already is not looked at. */
export function findRefusals(
  bindings: readonly Binding[],
  targets: readonly TargetName[],
  problems: readonly Problem[],
): Problem[] {
  const reachable = bindings.filter((each) => each.reachable);
  const candidates = reachable.flatMap((binding) => createCandidate(binding, problems) ?? []);
  return targets.flatMap((target) => candidates.flatMap(TARGETS[target].refuse));
}
