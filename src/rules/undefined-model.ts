// References that lead to no model.
import { problem } from "../diagnostics/problem.ts";
import { allReferences, resolveReference } from "../ir/references.ts";
import { hasCredential } from "../text/credential.ts";
import { suggest } from "../text/suggest.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `undefined-model`. */
export const findUndefinedModels: Rule = forAgents(({ config }) =>
  allReferences(config)
    .filter((reference) => !config.isPartial && !resolveReference(config, reference))
    // A credential instead of a name is told as that.
    .filter(({ value }) => !hasCredential(value))
    .map(({ value, place }) =>
      problem("undefined-model", place, { name: value, suggestion: suggest(value, [...config.models.keys()]) }),
    ),
);
