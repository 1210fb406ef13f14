// A model that signs in with a key, next to one with federation: in the same environment, the key wins for both.
import { problem } from "../../diagnostics/problem.ts";
import { authOf } from "../../model/binding.ts";
import { staticCredentialsOf } from "../../bind/static-credentials.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `mixed-sign-in`: all agents of a file run in one process. A candidate is exempt, as docker-agent skips it without its key. */
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
