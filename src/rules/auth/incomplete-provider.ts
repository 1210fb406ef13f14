// The sign-in of a step, with all layers of its environment applied, lacks something that the OIDC provider requires.
import type { Related } from "../../diagnostics/extras.ts";
import { sourceOf } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../../facts/awf.ts";
import { FIELD_NAMES, isRequiredBy, type Field } from "../../facts/providers.ts";
import { effectiveProvider, hasFieldOf, type Federation } from "../../model/federation.ts";
import { isWithin } from "../../text/pointer.ts";
import type { AuthRule } from "../rule.ts";

/**
 * Raises `incomplete-provider`. If a layer hides a value, `overridden-by-env` reports that layer instead. Outside the notation that gh-aw
 * reads, the target reports a missing service account.
 */
export const incompleteProvider: AuthRule = ({ bindings, declared }) =>
  bindings.flatMap(({ kind, federation }) => {
    const provider = federation && effectiveProvider(federation);
    if (!federation || !provider || kind !== "engine") return [];
    // Only the missing provider implies Azure: `missing-oidc-provider` reports it.
    if (!federation.values.provider && !hasFieldOf(federation, "azure")) return [];
    const own = declared.find(({ block }) => block === federation.block);
    const isOptional = (field: Field) => field === "serviceAccountId" && federation.notation !== "github-oidc";
    const isCheckedByGhAw = own !== undefined && effectiveProvider(own) === CHECKED_BY_GH_AW;
    const keys = FIELD_NAMES.filter((field) => {
      if (!isRequiredBy(provider, field) || isOptional(field) || own?.values[field]) return false;
      return isCheckedByGhAw || !federation.values[field];
    }).map((field) => federation.spelling[field] ?? `engine.env.${AWF_VARIABLES[field]}`);
    if (isCheckedByGhAw && !federation.engineKeys.some(({ name }) => name === PROJECT)) keys.push(PROJECT);
    const related = relateProvider(federation);
    return keys.length === 0 ? [] : [problem("incomplete-provider", federation.block, { provider, keys }, { related })];
  });

/** Where a layer of the environment names the provider instead of `auth`. */
function relateProvider({ values: { provider }, place }: Federation): Related[] {
  if (!provider) return [];
  const isOwn = sourceOf(provider.place) === sourceOf(place) && isWithin(provider.place.pointer, place.pointer);
  return isOwn ? [] : [{ kind: "oidc-provider", place: provider.place }];
}

// gh-aw itself requires the keys of this provider, and accepts no variables instead.
const CHECKED_BY_GH_AW = "gcp";
const PROJECT = "project";
