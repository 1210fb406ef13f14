// Workflow → its one binding, if its engine is known.
import { authInForce, type Binding, type KeyVariable } from "./binding.ts";
import type { Auth, Text } from "./federation.ts";
import { FIELD_NAMES, FIELDS, type Field } from "./field.ts";
import { findBypass, findKeyBesideAuth } from "./key-gate.ts";
import { grantsWrite, type Permissions } from "./permissions.ts";
import type { EngineConfig, EnvironmentLayer, WorkflowConfig } from "./workflow-config.ts";

/** The binding of a workflow's engine; none without an engine. */
export function bindEngine({ engine, layers, permissions }: WorkflowConfig): Binding[] {
  if (engine === undefined || engine === "unknown") return [];
  const auth = engine.auth && { ...engine.auth, values: overlay(engine.auth, layers) };
  return [
    {
      kind: "engine",
      name: engine.id?.value ?? "engine",
      place: engine.place,
      agents: [],
      reachable: true,
      provider: (auth && findBypass(engine, auth)?.name) ?? auth?.values.provider?.value,
      ...authInForce(auth),
      ...(engine.isImported && { isImported: true as const }),
      keys: auth ? bindKeys(engine, auth, permissions) : [],
      texts: [],
    },
  ];
}

/** What gh-aw asks for next to the sign-in. GitHub's own models can do with a permission. */
function bindKeys(engine: EngineConfig, auth: Auth, permissions: Permissions): KeyVariable[] {
  const key = findKeyBesideAuth(engine, auth);
  const provider = engine.modelProvider;
  if (!key || !provider || (provider.name === "github" && grantsWrite(permissions, "copilot-requests"))) return [];
  const place = provider.text?.place ?? engine.place;
  return [{ name: key.name, alternatives: key.alternatives ?? [], place, reason: `model provider ${provider.name}` }];
}

/** What the agent step will really have: a later layer hides an earlier one, and an empty value counts as absent. */
function overlay(auth: Auth, [below, ...above]: readonly EnvironmentLayer[]): Auth["values"] {
  const result: Partial<Record<Field, Text>> = {};
  for (const field of FIELD_NAMES) {
    const { variable } = FIELDS[field];
    const written = [
      ...above.toReversed().map((layer) => layer.variables.get(variable)),
      auth.values[field],
      // What is written here hides it, even if it cannot be read.
      isUnreadable(auth, field) ? undefined : below?.variables.get(variable),
    ];
    const effective = written.find((text) => text !== undefined);
    if (effective && effective.value !== "") result[field] = effective;
  }
  return result;
}

function isUnreadable(auth: Auth, field: Field): boolean {
  return auth.kind === "broken" && auth.unreadable.includes(field);
}
