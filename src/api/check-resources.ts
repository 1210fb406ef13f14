// Federation rules → what is wrong with them.
import { isPlaceWithin, sourceOf, type DocumentPlace, type Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { accountOf, issuerOf, mergeResources, type FederationRule, type Resources } from "../model/resources.ts";
import { RESOURCE_RULES } from "../rules/resource-rules.ts";
import type { ReadResources } from "./read-resources.ts";

/** Checks a rule itself, and its issuer and its service account. */
export type ResourceCheck = (rule: FederationRule) => readonly Problem[];

/** Creates the check of each rule among resources. These are examined once, with the first rule. */
export function createResourceCheck(resources: Resources): ResourceCheck {
  let mistakes: readonly Problem[] | undefined;
  return (rule) => {
    if (rule.archived) return [];
    mistakes ??= applyResourceRules(resources);
    const places = [rule, issuerOf(rule, resources), accountOf(rule, resources)].flatMap((each) => each?.place ?? []);
    const isInside = (place: Place) => places.some((owner) => isPlaceWithin(place, owner));
    // The second of two is reported; the first is the one that is used.
    return mistakes.filter(
      ({ place, related = [] }) =>
        isInside(place) || related.some((each) => each.kind === "first" && isInside(each.place)),
    );
  };
}

/**
 * Finds what is wrong with the resources of a file among others, such as a rule whose issuer is in another file. `found` was found without
 * these. Nothing if the file is not one of them.
 */
export function checkOwnResources(
  own: Resources,
  whole: DocumentPlace,
  { files }: ReadResources,
  found: readonly Problem[],
): readonly Problem[] {
  const source = sourceOf(whole);
  if (!files.some(([name]) => name === source.name)) return [];
  const config = mergeResources(files.map(([name, resources]) => (name === source.name ? own : resources)));
  const isKnown = ({ code, place }: Problem) =>
    found.some((each) => each.code === code && isPlaceWithin(each.place, place) && isPlaceWithin(place, each.place));
  return applyResourceRules(config).filter((each) => sourceOf(each.place) === source && !isKnown(each));
}

function applyResourceRules(config: Resources): Problem[] {
  return RESOURCE_RULES.flatMap((check) => check({ config }));
}
