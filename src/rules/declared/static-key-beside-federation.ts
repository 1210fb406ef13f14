// A credential among the variables that reach a program with a declared sign-in.
import { countsAsCredential, isAlwaysSet, staticCredentialsOf } from "../../bind/static-credentials.ts";
import { problem } from "../../diagnostics/problem.ts";
import { authOf } from "../../model/binding.ts";
import { relateAuth, type DeclaredRule } from "../rule.ts";

/** Raises `static-key-beside-federation`. An inner layer hides an outer one, even with an empty value. */
export const staticKeyBesideFederation: DeclaredRule = ({ bindings }) =>
  bindings.flatMap((binding) => {
    const auth = authOf(binding);
    return staticCredentialsOf(binding).flatMap((credential) => {
      const { variable, effect, isInputOnly } = credential;
      const layer = isInputOnly ? undefined : binding.layers?.findLast(({ variables }) => variables.has(variable));
      const text = layer?.variables.get(variable);
      if (!auth || !layer || !text) return [];
      const isOptional = layer.unseen?.get(variable);
      const counts = isOptional === undefined ? countsAsCredential(credential, text.value) : !credential.pattern;
      if (!counts) return [];
      const isCertain = credential.isCertain && isOptional !== true && isAlwaysSet(text, auth);
      // The name of a container's variable is a value.
      const place = layer.role === "container" ? text.place : ({ ...text.place, part: "key" } as const);
      const facts = { variable, layer: layer.name, isEmpty: false, effect };
      const severity = isCertain ? "error" : "warning";
      return [problem("static-key-beside-federation", place, facts, { severity, related: relateAuth(auth, place) })];
    });
  });
