// A federation rule → what is wrong with it.
import type { Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { isPlaceWithin } from "../matching/drop-consequences.ts";
import { accountOf, issuerOf, type FederationRule, type Resources } from "../model/resources.ts";
import { RESOURCE_RULES } from "../rules/resource-rules.ts";

/** What is wrong with a rule itself, and with its issuer and its service account. */
export function checkResources(rule: FederationRule, resources: Resources): Problem[] {
  if (rule.archived) return [];
  const places = [rule, issuerOf(rule, resources), accountOf(rule, resources)].flatMap((each) => each?.place ?? []);
  const isInside = (place: Place) => places.some((owner) => isPlaceWithin(place, owner));
  // The second of two is reported; the first is the one that is used.
  return RESOURCE_RULES.flatMap((check) => check({ config: resources })).filter(
    ({ place, related = [] }) =>
      isInside(place) || related.some((each) => each.kind === "first" && isInside(each.place)),
  );
}
