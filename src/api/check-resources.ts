// A federation rule → what is wrong with it.
import { isPlaceWithin, type Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { accountOf, issuerOf, type FederationRule, type Resources } from "../model/resources.ts";
import { RESOURCE_RULES } from "../rules/resource-rules.ts";

/** Checks a rule itself, and its issuer and its service account. */
export type ResourceCheck = (rule: FederationRule) => readonly Problem[];

/** Creates the check of each rule among resources. These are examined once, with the first rule. */
export function createResourceCheck(resources: Resources): ResourceCheck {
  let mistakes: readonly Problem[] | undefined;
  return (rule) => {
    if (rule.archived) return [];
    mistakes ??= RESOURCE_RULES.flatMap((check) => check({ config: resources }));
    const places = [rule, issuerOf(rule, resources), accountOf(rule, resources)].flatMap((each) => each?.place ?? []);
    const isInside = (place: Place) => places.some((owner) => isPlaceWithin(place, owner));
    // The second of two is reported; the first is the one that is used.
    return mistakes.filter(
      ({ place, related = [] }) =>
        isInside(place) || related.some((each) => each.kind === "first" && isInside(each.place)),
    );
  };
}
