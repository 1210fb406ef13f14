// An API key in the environment of an agent step that signs in with federation.
import { problem } from "../diagnostics/problem.ts";
import { effectiveProvider } from "../ir/provider.ts";
import { ANTHROPIC_KEYS } from "../ir/provider-keys.ts";
import { forWorkflows, type Rule } from "./rule.ts";

/** Raises `static-key-beside-federation`. */
export const findStaticKeysBesideFederation: Rule = forWorkflows(({ config: { layers }, auths }) => {
  const signsIn = auths.some((auth) => effectiveProvider(auth) === "anthropic");
  if (!signsIn) return [];
  return layers.flatMap(({ name: layer, variables }) =>
    ANTHROPIC_KEYS.flatMap((variable) => {
      const text = variables.get(variable);
      if (!text) return [];
      const isEmpty = text.value === "";
      const place = { ...text.place, part: "key" } as const;
      return [
        problem(
          "static-key-beside-federation",
          place,
          { variable, layer, isEmpty },
          isEmpty ? { severity: "warning" } : {},
        ),
      ];
    }),
  );
});
