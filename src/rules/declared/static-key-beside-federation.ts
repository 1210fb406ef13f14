// A credential among the variables that reach a program with a declared sign-in.
import { countsAsCredential, staticCredentialsOf } from "../../bind/static-credentials.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { problem } from "../../diagnostics/problem.ts";
import { authOf } from "../../model/binding.ts";
import type { Pointer } from "../../text/pointer.ts";
import { relateAuth, type DeclaredRule } from "../rule.ts";

/** Raises `static-key-beside-federation`, once per variable. An inner layer hides an outer one, even with an empty value. */
export const staticKeyBesideFederation: DeclaredRule = ({ bindings }) => {
  // A layer can reach several sign-ins.
  const found = new Map<Pointer, Problem>();
  for (const binding of bindings) {
    const auth = authOf(binding);
    for (const credential of staticCredentialsOf(binding)) {
      const { variable, effect, isCertain } = credential;
      const layer = binding.layers?.findLast(({ variables }) => variables.has(variable));
      const text = layer?.variables.get(variable);
      if (!auth || !layer || !text || !countsAsCredential(credential, text.value)) continue;
      const place = { ...text.place, part: "key" } as const;
      const facts = { variable, layer: layer.name, isEmpty: false, effect };
      const severity = isCertain ? ("error" as const) : ("warning" as const);
      const extras = { severity, related: relateAuth(auth, place) };
      if (!found.has(place.pointer))
        found.set(place.pointer, problem("static-key-beside-federation", place, facts, extras));
    }
  }
  return [...found.values()];
};
