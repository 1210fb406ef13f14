// A federation rule → what is wrong with it.
import type { Problem } from "../diagnostics/problem.ts";
import { isPlaceWithin } from "../matching/drop-consequences.ts";
import { accountOf, issuerOf, type FederationRule, type Resources } from "../model/resources.ts";
import { RESOURCE_RULES } from "../rules/resource-rules.ts";

/** What is wrong with a rule itself, and with its issuer and its service account. */
export function checkResources(rule: FederationRule, resources: Resources): Problem[] {
  if (rule.archived) return [];
  const places = [rule, issuerOf(rule, resources), accountOf(rule, resources)].flatMap((each) => each?.place ?? []);
  const isInside = ({ place }: Problem) => places.some((owner) => isPlaceWithin(place, owner));
  return RESOURCE_RULES.flatMap((check) => check({ config: resources })).filter(isInside);
}
