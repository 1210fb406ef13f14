// Auth that no agent reaches.
import { problem } from "../diagnostics/problem.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `unused-auth`; not in a file without agents, which is only a part of something. */
export const findUnusedAuth: Rule = forAgents(({ config: { agents, providers, models }, bindings }) => {
  if (agents.length === 0) return [];
  const reachable = bindings.filter((binding) => binding.reachable);
  const own = [...models.values()].filter(
    ({ name, auth }) => auth && !reachable.some((binding) => binding.name === name),
  );
  const lent = [...providers.values()].filter(
    ({ name, auth }) => auth?.kind === "federation" && !reachable.some(({ inheritedFrom }) => inheritedFrom === name),
  );
  return [...own, ...lent].flatMap(({ name, auth }) =>
    auth?.kind === "federation" ? [problem("unused-auth", auth.place, { owner: name })] : [],
  );
});
