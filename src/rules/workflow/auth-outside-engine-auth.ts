// A sign-in that gh-aw does not recognize, because only variables declare it.
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../../facts/awf.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `auth-outside-engine-auth`. */
export const authOutsideEngineAuth: WorkflowRule = ({ config: { engine, layers } }) => {
  if (!engine || engine.auth) return [];
  const found = layers.flatMap(({ name: layer, variables }) => {
    const text = variables.get(AWF_VARIABLES.type) ?? variables.get(AWF_VARIABLES.provider);
    return text ? [problem("auth-outside-engine-auth", { ...text.place, part: "key" }, { layer })] : [];
  });
  return found.slice(0, 1);
};
