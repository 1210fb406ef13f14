// Workflow → its one binding, if its engine is known and the shape of its auth is right.
import type { Binding } from "./binding.ts";
import type { Federation, Text } from "./federation.ts";
import { FIELD_NAMES, FIELDS, type Field } from "./field.ts";
import type { EnvironmentLayer, WorkflowConfig } from "./workflow-config.ts";

/** The binding of a workflow's engine; none without an engine. */
export function bindEngine({ engine, layers }: WorkflowConfig): Binding[] {
  if (engine === undefined || engine === "unknown" || engine.auth?.kind === "broken") return [];
  const federation = engine.auth && { ...engine.auth, values: overlay(engine.auth, layers) };
  return [
    {
      kind: "engine",
      name: engine.id ?? "engine",
      place: engine.place,
      agents: [],
      reachable: true,
      provider: federation?.values.provider?.value,
      ...(federation && { federation }),
      ...(engine.isImported && { isImported: true as const }),
      keys: [],
      texts: [],
    },
  ];
}

/** What the agent step will really have: a later layer hides an earlier one, and an empty value counts as absent. */
function overlay({ values }: Federation, [below, ...above]: readonly EnvironmentLayer[]): Federation["values"] {
  const result: Partial<Record<Field, Text>> = {};
  for (const field of FIELD_NAMES) {
    const { variable } = FIELDS[field];
    const written = [
      ...above.toReversed().map((layer) => layer.variables.get(variable)),
      values[field],
      below?.variables.get(variable),
    ];
    const effective = written.find((text) => text !== undefined);
    if (effective && effective.value !== "") result[field] = effective;
  }
  return result;
}
