// What the agent step will have, all layers of its environment taken together, lacks something that the OIDC provider needs.
import type { Related } from "../../diagnostics/extras.ts";
import { sourceOf } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../../facts/awf.ts";
import { FIELD_NAMES, isRequiredBy, type Field } from "../../facts/providers.ts";
import { effectiveProvider, hasFieldOf, type Federation } from "../../model/federation.ts";
import { isWithin } from "../../text/pointer.ts";
import type { AuthRule } from "../rule.ts";

/**
 * Raises `incomplete-provider`. What a layer hides is told where it is hidden (`overridden-by-env`); a service account that was
 * never named is a matter of the target outside the notation that gh-aw reads.
 */
export const incompleteProvider: AuthRule = ({ bindings, declared }) =>
  bindings.flatMap(({ kind, federation }) => {
    // What a block of the wrong shape lacks, the schema says.
    const provider = federation && effectiveProvider(federation);
    if (!federation || !provider || kind !== "engine") return [];
    // Nothing says Azure but the lack of a provider: that is the mistake.
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
  return isOwn ? [] : [{ kind: "given", place: provider.place }];
}

// gh-aw itself asks for the keys of this provider, and no variable stands in for them.
const CHECKED_BY_GH_AW = "gcp";
const PROJECT = "project";
