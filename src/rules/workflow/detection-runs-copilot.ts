// Threat detection for the engine `pi`, which Copilot runs.
import { problem } from "../../diagnostics/problem.ts";
import { grantsWrite } from "../../model/permissions.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `detection-runs-copilot`. */
export const detectionRunsCopilot: WorkflowRule = ({ config, inForce }) => {
  const { detection, isShared, permissions } = config;
  if (isShared || inForce.length === 0) return [];
  const engine = detection.kind === "own" ? detection.engine : detection.kind === "shared" ? config.engine : undefined;
  if (engine?.name !== "pi" || grantsWrite(permissions, "copilot-requests")) return [];
  return [problem("detection-runs-copilot", engine.id?.place ?? engine.place, { engine: engine.id?.value ?? "" })];
};
