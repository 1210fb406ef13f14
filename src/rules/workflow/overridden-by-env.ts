// Environment variables that override values of `engine.auth`.
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../../facts/awf.ts";
import { FIELD_NAMES, isRequiredBy, OIDC_PROVIDERS, type Field } from "../../facts/providers.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `overridden-by-env`. The workflow's own `env` has lower precedence than `engine.auth` and overrides nothing. */
export const overriddenByEnv: WorkflowRule = ({ bindings }) =>
  bindings.flatMap(({ surroundings: { engine, layers = [] } = {} }) => {
    const auth = engine?.auth;
    if (!auth) return [];
    const { values, spelling } = auth;
    const provider = OIDC_PROVIDERS.find((name) => name === values.provider?.value);
    const isRequired = (field: Field) => field === "type" || field === "provider" || isRequiredBy(provider, field);
    return layers
      .filter(({ role }) => role !== "workflow")
      .flatMap(({ name: layer, variables, wrongTypes, role }) =>
        FIELD_NAMES.flatMap((field) => {
          const variable = AWF_VARIABLES[field];
          const written = values[field];
          const overriding = variables.get(variable);
          if (!written || !overriding || overriding.value === written.value) return [];
          // `wrong-env-type` reports it.
          if (role === "engine" && wrongTypes.has(variable)) return [];
          const isEmpty = overriding.value === "";
          const related = [{ kind: "overridden" as const, place: written.place }];
          const facts = { variable, name: spelling[field] ?? "type", layer, isEmpty };
          const severity = isEmpty && isRequired(field) ? "error" : "warning";
          return [problem("overridden-by-env", overriding.place, facts, { severity, related })];
        }),
      );
  });
