// Whether a value has the right shape, without what is wrong with it: by the same schemas, in code that is much less to load.
import { agent, agentAuth, workflow, workflowAuth } from "../generated/guards.ts";
import type { AgentAuth, WorkflowAuth } from "../generated/schema-types.ts";

const FILES: Readonly<Record<"agent" | "workflow", (value: unknown) => boolean>> = { agent, workflow };

/** Whether the schema of a whole file finds nothing wrong with a value. */
export function hasRightShape(value: unknown, schema: "agent" | "workflow"): boolean {
  return FILES[schema](value);
}

/** Whether a value is a block as agent YAML has it. */
export function isAgentAuth(value: unknown): value is AgentAuth {
  return agentAuth(value);
}

/** Whether a value is a block in one of the notations of workflows. */
export function isWorkflowAuth(value: unknown): value is WorkflowAuth {
  return workflowAuth(value);
}
