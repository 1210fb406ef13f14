// A model that needs a key in the environment in which the key gets before another model's federation.
import { problem } from "../../diagnostics/problem.ts";
import { authOf } from "../../model/binding.ts";
import { staticCredentialsOf } from "../../bind/static-credentials.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `mixed-sign-in`. All agents of a file run in one process; a candidate that needs a key is passed over without it. */
export const mixedSignIn: AgentRule = ({ bindings }) => {
  const used = bindings.filter(({ reachable, isOption }) => reachable && !isOption);
  const federated = used.find((binding) => authOf(binding) && staticCredentialsOf(binding).length > 0);
  if (!federated) return [];
  const winners = new Set(staticCredentialsOf(federated).map(({ variable }) => variable));
  const related = [{ kind: "federated" as const, place: federated.place }];
  return used.flatMap(({ name: model, keys, place }) => {
    const key = keys.find(({ name, alternatives }) => alternatives.length === 0 && winners.has(name));
    if (!key) return [];
    return [problem("mixed-sign-in", place, { model, variable: key.name, federated: federated.name }, { related })];
  });
};
