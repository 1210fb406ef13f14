// A credential in the environment of an agent step that signs in with federation.
import { problem } from "../../diagnostics/problem.ts";
import { countsAsCredential, staticCredentialsOf } from "../../bind/static-credentials.ts";
import { authOf } from "../../model/binding.ts";
import { relateAuth, type WorkflowRule } from "../rule.ts";

/** Raises `static-key-beside-federation`; as a warning if it depends on the setup whether the credential wins. */
export const staticKeyBesideFederation: WorkflowRule = ({ bindings }) =>
  bindings.flatMap((binding) => {
    const auth = authOf(binding);
    const { layers = [] } = binding.surroundings ?? {};
    return staticCredentialsOf(binding).flatMap((credential) =>
      layers.flatMap(({ name: layer, variables }) => {
        const { variable, effect, isCertain, countsEmpty } = credential;
        const text = variables.get(variable);
        if (!text) return [];
        const isEmpty = text.value === "";
        if (isEmpty ? !countsEmpty : !countsAsCredential(credential, text.value)) return [];
        const place = { ...text.place, part: "key" } as const;
        const severity = isEmpty || !isCertain ? "warning" : "error";
        const related = auth ? relateAuth(auth, place) : [];
        const facts = { variable, layer, isEmpty, effect };
        return [problem("static-key-beside-federation", place, facts, { severity, related })];
      }),
    );
  });
