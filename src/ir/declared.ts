// All sign-ins that a file declares, whether or not anything uses them.
import type { AgentConfig } from "./agent-config.ts";
import type { Federation } from "./federation.ts";
import type { WorkflowConfig } from "./workflow-config.ts";

/** The federations of right shape in a file, in its order; of a workflow, that of its engine. */
export function declaredFederations(config: AgentConfig | WorkflowConfig): Federation[] {
  if (config.dialect === "agent") {
    const declared = [...config.providers.values(), ...config.models.values()];
    return declared.flatMap(({ auth }) => (auth?.kind === "federation" ? [auth] : []));
  }
  const { engine } = config;
  return engine && engine !== "unknown" && engine.auth?.kind === "federation" ? [engine.auth] : [];
}
