// Environment variables that hide what `engine.auth` says.
import { problem } from "../../diagnostics/problem.ts";
import { enginesOf } from "../../model/engines.ts";
import { FIELD_NAMES, FIELDS, type Field } from "../../model/field.ts";
import { PROVIDERS } from "../../model/provider.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `overridden-by-env`. The workflow's own `env` lies below `engine.auth` and hides nothing of it. */
export const overriddenByEnv: WorkflowRule = ({ config }) =>
  enginesOf(config).flatMap(({ engine: { auth }, layers }) => {
    if (!auth) return [];
    const { values, spelling } = auth;
    const provider = PROVIDERS.find((name) => name === values.provider?.value);
    const isRequired = (field: Field) =>
      field === "type" || field === "provider" || (FIELDS[field].isRequired && FIELDS[field].of === provider);
    return layers
      .filter((layer) => layer.name !== "env")
      .flatMap(({ name: layer, variables }) =>
        FIELD_NAMES.flatMap((field) => {
          const { variable } = FIELDS[field];
          const written = values[field];
          const over = variables.get(variable);
          if (!written || !over || over.value === written.value) return [];
          const isEmpty = over.value === "";
          const related = [{ kind: "overridden" as const, place: written.place }];
          const facts = { variable, name: spelling[field] ?? "type", layer, isEmpty };
          const severity = isEmpty && isRequired(field) ? "error" : "warning";
          return [problem("overridden-by-env", over.place, facts, { severity, related })];
        }),
      );
  });
