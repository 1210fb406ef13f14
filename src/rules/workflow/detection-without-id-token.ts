// A detection job that signs in, although gh-aw does not grant it `id-token: write`.
import { problem } from "../../diagnostics/problem.ts";
import { findAgentAndDetection, relateEngine, type WorkflowRule } from "../rule.ts";

/** Raises `detection-without-id-token`. */
export const detectionWithoutIdToken: WorkflowRule = (input) => {
  const { agent, detection } = findAgentAndDetection(input);
  if (!agent || agent.engine.auth || !detection?.engine.auth) return [];
  const { place } = detection.engine.auth;
  return [problem("detection-without-id-token", place, {}, { related: relateEngine(agent.engine, place) })];
};
