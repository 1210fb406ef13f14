// A detection job that signs in where gh-aw does not see that it does.
import { problem } from "../../diagnostics/problem.ts";
import { agentAndDetection, relateEngine, type WorkflowRule } from "../rule.ts";

/** Raises `detection-without-id-token`. */
export const detectionWithoutIdToken: WorkflowRule = (subject) => {
  const { agent, detection } = agentAndDetection(subject);
  if (!agent || agent.engine.auth || !detection?.engine.auth) return [];
  const { place } = detection.engine.auth;
  return [problem("detection-without-id-token", place, {}, { related: relateEngine(agent.engine, place) })];
};
