// References that lead to no model.
import { problem } from "../diagnostics/problem.ts";
import { allReferences, resolveReference } from "../ir/references.ts";
import { suggest } from "../text/suggest.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `undefined-model`. */
export const findUndefinedModels: Rule = forAgents(({ config }) => {
  const known = [...config.models.keys()];
  return allReferences(config)
    .filter((reference) => !config.isPartial && !resolveReference(config, reference))
    .map(({ value, place }) => problem("undefined-model", place, { name: value, suggestion: suggest(value, known) }));
});
