// Environment variables that hide what `engine.auth` says.
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../../facts/awf.ts";
import { FIELD_NAMES, isRequiredBy, OIDC_PROVIDERS, type Field } from "../../facts/providers.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `overridden-by-env`. The workflow's own `env` lies below `engine.auth` and hides nothing of it. */
export const overriddenByEnv: WorkflowRule = ({ bindings }) =>
  bindings.flatMap(({ surroundings: { engine, layers = [] } = {} }) => {
    const auth = engine?.auth;
    if (!auth) return [];
    const { values, spelling } = auth;
    const provider = OIDC_PROVIDERS.find((name) => name === values.provider?.value);
    const isRequired = (field: Field) => field === "type" || field === "provider" || isRequiredBy(provider, field);
    return layers
      .filter(({ role }) => role !== "workflow")
      .flatMap(({ name: layer, variables }) =>
        FIELD_NAMES.flatMap((field) => {
          const variable = AWF_VARIABLES[field];
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
