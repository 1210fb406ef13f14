// What the agent step will have, all layers of its environment taken together, lacks something that the OIDC provider needs.
import { problem } from "../diagnostics/problem.ts";
import { FIELD_NAMES, FIELDS } from "../ir/field.ts";
import type { Rule } from "./rule.ts";

/** Raises `incomplete-provider` for the notation that gh-aw reads; in the others it is a matter of shape or of the target. */
export const findIncompleteProviders: Rule = ({ bindings }) =>
  bindings.flatMap(({ federation }) => {
    const provider = federation?.values.provider?.value;
    if (!federation || provider === undefined || !federation.spelling.provider) return [];
    const keys = FIELD_NAMES.filter((field) => FIELDS[field].requiredBy === provider && !federation.values[field]).map(
      (field) => federation.spelling[field] ?? `engine.env.${FIELDS[field].variable}`,
    );
    return keys.length === 0 ? [] : [problem("incomplete-provider", federation.block, { provider, keys })];
  });
