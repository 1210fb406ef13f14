// Declared sign-ins → bindings.
import { authInForce, type Binding } from "../model/binding.ts";
import type { DeclaredConfig } from "../model/declared-config.ts";

/** Binds each sign-in of a file to what declares it. */
export function bindDeclared({ signIns }: DeclaredConfig): Binding[] {
  return signIns.map(({ kind, name, scope, place, program, layers, auth, job, pod }) => ({
    kind,
    name,
    ...(scope !== undefined && { scope }),
    place,
    program,
    layers,
    ...(job && { job }),
    ...(pod && { pod }),
    agents: [],
    reachable: true,
    choices: [],
    standsFor: [],
    provider: "anthropic",
    ...authInForce(auth),
    keys: [],
    texts: [],
  }));
}
