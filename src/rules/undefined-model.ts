// References that lead to no model.
import { problem } from "../diagnostics/problem.ts";
import { allReferences, resolveReference } from "../ir/references.ts";
import { suggest } from "../text/suggest.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `undefined-model`; not for what toolsets and the like name, which may mean a model in another way. */
export const findUndefinedModels: Rule = forAgents(({ config }) =>
  allReferences(config)
    .filter(({ role }) => role !== "other" && !config.isPartial)
    .filter((reference) => !resolveReference(config, reference))
    .map(({ value, place }) =>
      problem("undefined-model", place, { name: value, suggestion: suggest(value, [...config.models.keys()]) }),
    ),
);
