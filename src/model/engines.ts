// The engines that run in a workflow: the agent's, and the one that looks for threats in its result if that is another.
import type { EnvironmentLayer } from "./file-config.ts";
import type { EngineConfig, WorkflowConfig } from "./workflow-config.ts";

/** An engine, and what reaches its step besides its `auth`. */
export interface Engine {
  readonly engine: EngineConfig;
  readonly layers: readonly EnvironmentLayer[];
  readonly isDetection: boolean;
}

/** The engines of a workflow that are known, the agent's first. */
export function enginesOf({ engine, layers, detection }: WorkflowConfig): Engine[] {
  return [
    ...(engine && engine !== "unknown" ? [{ engine, layers, isDetection: false }] : []),
    ...(detection && detection !== "unknown" ? [{ ...detection, isDetection: true }] : []),
  ];
}

/** All mappings of variables that reach one of its engines. */
export function layersOf({ layers, detection }: WorkflowConfig): EnvironmentLayer[] {
  return [...new Set([...layers, ...(detection && detection !== "unknown" ? detection.layers : [])])];
}
