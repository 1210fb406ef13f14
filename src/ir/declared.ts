// All sign-ins that a file declares, whether or not anything uses them.
import type { AgentConfig } from "./agent-config.ts";
import { enginesOf } from "./engines.ts";
import type { Auth } from "./federation.ts";
import type { WorkflowConfig } from "./workflow-config.ts";

/** Whether docker-agent takes it for a sign-in: a key without a value is none. */
export function isSignIn(auth: Auth | undefined): auth is Auth {
  return auth !== undefined && !(auth.kind === "broken" && auth.isNull);
}

/** Every `auth` in a file, in its order; of a workflow, those of its engines. */
export function declaredAuths(config: AgentConfig | WorkflowConfig): Auth[] {
  if (config.dialect === "agent") {
    const declared = [...config.providers.values(), ...config.models.values()];
    return [...declared.flatMap(({ auth }) => auth ?? []), ...config.flavors.auths];
  }
  return enginesOf(config).flatMap(({ engine }) => engine.auth ?? []);
}
