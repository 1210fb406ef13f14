// Variables in `sandbox.agent.env`, which strict mode refuses and the detection job does not get.
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLE_NAMES } from "../../facts/awf.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `sandbox-agent-env`. */
export const sandboxAgentEnv: WorkflowRule = ({ config }) => {
  const { detection, isStrict, layers } = config;
  const { variables, place } = layers.find(({ role }) => role === "sandbox") ?? {};
  if (!variables || !place || variables.size === 0) return [];
  const lost = AWF_VARIABLE_NAMES.filter((variable) => variables.has(variable));
  if (isStrict) return [problem("sandbox-agent-env", place, { isStrict, lost })];
  // A separate detection engine never gets the variables of the agent.
  return detection.kind === "shared" && lost.length > 0
    ? [problem("sandbox-agent-env", place, { isStrict, lost }, { severity: "warning" })]
    : [];
};
