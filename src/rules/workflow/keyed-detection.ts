// A detection job that has an engine of its own, and thereby not the agent's sign-in.
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../../facts/awf.ts";
import { agentAndDetection, type WorkflowRule } from "../rule.ts";

/** Raises `keyed-detection`: a note where another engine is meant to look for threats, with its own key. */
export const keyedDetection: WorkflowRule = (subject) => {
  const { agent, detection } = agentAndDetection(subject);
  if (!agent?.engine.auth || !detection || detection.engine.auth) return [];
  const isElsewhere = detection.layers.some(({ variables }) => variables.has(AWF_VARIABLES.type));
  if (isElsewhere) return [];
  const { id, place } = detection.engine;
  const isOther = id !== undefined && id.value !== agent.engine.id?.value;
  const related = [{ kind: "sign-in-of-agent" as const, place: agent.engine.auth.place }];
  return [problem("keyed-detection", place, { isOther }, isOther ? { severity: "note", related } : { related })];
};
