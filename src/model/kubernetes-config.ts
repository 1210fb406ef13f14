// A manifest of a Kubernetes workload as declared, as far as sign-in needs it.
import type { DeclaredConfig } from "./declared-config.ts";

/** A manifest. */
export interface KubernetesConfig extends DeclaredConfig {
  readonly dialect: "kubernetes";
}
