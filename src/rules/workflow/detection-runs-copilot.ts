// Threat detection of the engine `pi`, which is done by Copilot.
import { problem } from "../../diagnostics/problem.ts";
import { grantsWrite } from "../../model/permissions.ts";
import { engineInForce, type WorkflowRule } from "../rule.ts";

/** Raises `detection-runs-copilot`. */
export const detectionRunsCopilot: WorkflowRule = ({ config, inForce }) => {
  const { detection, hasDetection, isShared, permissions } = config;
  if (detection === "unknown" || !hasDetection || isShared || inForce.length === 0) return [];
  const engine = detection?.engine ?? engineInForce(config);
  if (engine?.name !== "pi" || grantsWrite(permissions, "copilot-requests")) return [];
  return [problem("detection-runs-copilot", engine.id?.place ?? engine.place, { engine: engine.id?.value ?? "" })];
};
