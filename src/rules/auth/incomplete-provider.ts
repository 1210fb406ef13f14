// What the agent step will have, all layers of its environment taken together, lacks something that the OIDC provider needs.
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../../facts/awf.ts";
import { FIELD_NAMES, isRequiredBy, type Field } from "../../facts/providers.ts";
import { effectiveProvider, hasFieldOf } from "../../model/federation.ts";
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
    return keys.length === 0 ? [] : [problem("incomplete-provider", federation.block, { provider, keys })];
  });

// gh-aw itself asks for the keys of this provider, and no variable stands in for them.
const CHECKED_BY_GH_AW = "gcp";
const PROJECT = "project";
