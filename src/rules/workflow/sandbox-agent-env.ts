// Variables in `sandbox.agent.env`, which strict mode refuses and which the detection job does not get.
import { keyPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { FIELD_NAMES, FIELDS } from "../../model/field.ts";
import { forSignIns, type WorkflowRule } from "../rule.ts";

/** Raises `sandbox-agent-env`. */
export const sandboxAgentEnv: WorkflowRule = forSignIns(({ config }) => {
  const { detection, document, hasDetection, isStrict, layers } = config;
  const variables = layers.find(({ name }) => name === "sandbox.agent.env")?.variables;
  if (!variables || variables.size === 0) return [];
  const lost = FIELD_NAMES.map((field) => FIELDS[field].variable).filter((variable) => variables.has(variable));
  const place = keyPlace(document, "/sandbox/agent/env");
  if (isStrict) return [problem("sandbox-agent-env", place, { isStrict, lost })];
  // An engine of its own does not have the variables of the agent anyway.
  return hasDetection && !detection && lost.length > 0
    ? [problem("sandbox-agent-env", place, { isStrict, lost }, { severity: "warning" })]
    : [];
});
