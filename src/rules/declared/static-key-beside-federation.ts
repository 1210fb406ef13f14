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
      const { variable, effect } = credential;
      const layer = binding.layers?.findLast(({ variables }) => variables.has(variable));
      const text = layer?.variables.get(variable);
      if (!auth || !layer || !text) continue;
      const isOptional = layer.unseen?.get(variable);
      const counts = isOptional === undefined ? countsAsCredential(credential, text.value) : !credential.pattern;
      if (!counts) continue;
      const isCertain = credential.isCertain && isOptional !== true;
      // The name of a container's variable is a value.
      const place = layer.role === "container" ? text.place : ({ ...text.place, part: "key" } as const);
      const facts = { variable, layer: layer.name, isEmpty: false, effect };
      const severity = isCertain ? ("error" as const) : ("warning" as const);
      const extras = { severity, related: relateAuth(auth, place) };
      if (!found.has(place.pointer))
        found.set(place.pointer, problem("static-key-beside-federation", place, facts, extras));
    }
  }
  return [...found.values()];
};
