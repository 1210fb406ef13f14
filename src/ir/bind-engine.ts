// Workflow → its one binding, if its engine is known.
import { authInForce, type Binding } from "./binding.ts";
import type { Auth, Text } from "./federation.ts";
import { FIELD_NAMES, FIELDS, type Field } from "./field.ts";
import type { EnvironmentLayer, WorkflowConfig } from "./workflow-config.ts";

/** The binding of a workflow's engine; none without an engine. */
export function bindEngine({ engine, layers }: WorkflowConfig): Binding[] {
  if (engine === undefined || engine === "unknown") return [];
  const auth = engine.auth && { ...engine.auth, values: overlay(engine.auth, layers) };
  return [
    {
      kind: "engine",
      name: engine.id?.value ?? "engine",
      place: engine.place,
      agents: [],
      reachable: true,
      provider: auth?.values.provider?.value,
      ...authInForce(auth),
      ...(engine.isImported && { isImported: true as const }),
      keys: [],
      texts: [],
    },
  ];
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
