// A detection job that signs in where gh-aw does not see that it does.
import { problem } from "../../diagnostics/problem.ts";
import { enginesOf } from "../../model/engines.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `detection-without-id-token`. */
export const detectionWithoutIdToken: WorkflowRule = ({ config }) => {
  const [agent, detection] = enginesOf(config);
  if (!agent || agent.engine.auth || !detection?.engine.auth) return [];
  return [problem("detection-without-id-token", detection.engine.auth.place, {})];
};
