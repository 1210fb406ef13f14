// A detection job with a separate engine, which does not share the agent's sign-in.
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../../facts/awf.ts";
import { findAgentAndDetection, type WorkflowRule } from "../rule.ts";

/** Raises `keyed-detection`; as a note if detection runs another engine, which has its own key. */
export const keyedDetection: WorkflowRule = (input) => {
  const { agent, detection } = findAgentAndDetection(input);
  if (!agent?.engine.auth || !detection || detection.engine.auth) return [];
  const hasVariables = detection.layers.some(({ variables }) => variables.has(AWF_VARIABLES.type));
  if (hasVariables) return [];
  const { id, place } = detection.engine;
  const isOther = id !== undefined && id.value !== agent.engine.id?.value;
  const related = [{ kind: "sign-in-of-agent" as const, place: agent.engine.auth.place }];
  return [problem("keyed-detection", place, { isOther }, isOther ? { severity: "note", related } : { related })];
};
