// Auth that no agent reaches.
import { problem } from "../diagnostics/problem.ts";
import { findUndefinedModels } from "./undefined-model.ts";
import { findUndefinedProviders } from "./undefined-provider.ts";
import { findUnreachableProviders } from "./unreachable-provider.ts";
import { forAgents, type Rule } from "./rule.ts";

/**
 * Raises `unused-auth`; not in a file without agents, which is only a part of something, and not where a reference leads nowhere,
 * which may be the one that was meant to lead here.
 */
export const findUnusedAuth: Rule = forAgents((subject) => {
  const { config, bindings } = subject;
  const { agents, providers, models, mentions, isPartial } = config;
  const isUnclear = [findUndefinedModels, findUndefinedProviders, findUnreachableProviders].some(
    (rule) => rule(subject).length > 0,
  );
  if (agents.length === 0 || isPartial || isUnclear) return [];
  const used = bindings.filter(({ name, reachable }) => reachable || mentions.has(name));
  const own = [...models.values()].filter(({ name }) => !used.some((binding) => binding.name === name));
  // A model whose own block is unfinished may have been meant to inherit the other half.
  const isDeclined = (name: string) =>
    [...models.values()].some(({ auth, provider }) => auth && auth.kind !== "federation" && provider?.value === name);
  const lent = [...providers.values()].filter(
    ({ name }) => !used.some(({ inheritedFrom }) => inheritedFrom === name) && !isDeclined(name),
  );
  return [...own, ...lent].flatMap(({ name, auth }) =>
    auth?.kind === "federation" ? [problem("unused-auth", auth.place, { owner: name })] : [],
  );
});
