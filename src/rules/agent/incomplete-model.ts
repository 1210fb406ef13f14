// Models that docker-agent cannot create, because they lack a provider or a name.
import { problem } from "../../diagnostics/problem.ts";
import { followReferences } from "../../bind/followed-references.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `incomplete-model`. A router needs a model name too: its fallback is created from both. */
export const incompleteModel: AgentRule = ({ config }) => {
  if (config.isPartial || config.agents.length === 0) return [];
  return [...followReferences(config).made.values()].flatMap(
    ({ name, place, provider, model, isRouter, isFirstAvailable, written }) => {
      if (!written || written.isUnreadable || written.alloy.length > 0 || isFirstAvailable || written.emptySelector)
        return [];
      const missing = [...(provider ? [] : ["provider"]), ...(isRouter && !model ? ["model"] : [])];
      return missing.length === 0 ? [] : [problem("incomplete-model", place, { name, missing, isRouter })];
    },
  );
};
