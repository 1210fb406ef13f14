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
  const { config, bindings, declared } = subject;
  const { agents, providers, models, isPartial } = config;
  if (declared.length === 0 || agents.length === 0 || isPartial) return [];
  const isUnclear = [findUndefinedModels, findUndefinedProviders, findUnreachableProviders].some(
    (rule) => rule(subject).length > 0,
  );
  if (isUnclear) return [];
  const mentions = config.collectMentions();
  const used = bindings.filter(({ name, reachable }) => reachable || mentions.has(name));
  const own = [...models.values()].filter(({ name }) => !used.some((binding) => binding.name === name));
  const lent = [...providers.values()].filter(({ name }) => !used.some(({ inheritedFrom }) => inheritedFrom === name));
  return [...own, ...lent].flatMap(({ name, auth }) =>
    auth?.kind === "federation" ? [problem("unused-auth", auth.place, { owner: name })] : [],
  );
});
