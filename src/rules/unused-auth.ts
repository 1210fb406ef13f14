// Auth that no agent reaches.
import { problem } from "../diagnostics/problem.ts";
import type { AgentConfig } from "../ir/agent-config.ts";
import type { Binding } from "../ir/binding.ts";
import { findIncompleteModels } from "./incomplete-model.ts";
import { findMissingModels } from "./missing-model.ts";
import { findUndefinedModels } from "./undefined-model.ts";
import { findUndefinedProviders } from "./undefined-provider.ts";
import { findUnreachableProviders } from "./unreachable-provider.ts";
import { forAgents, type Rule, type Subject } from "./rule.ts";

/**
 * Raises `unused-auth`; not in a file without agents, which is only a part of something, and not where a reference leads nowhere,
 * which may be the one that was meant to lead here.
 */
export const findUnusedAuth: Rule = forAgents((subject) => {
  const { config, bindings } = subject;
  if (config.agents.length === 0 || config.isPartial) return [];
  const reached = bindings.filter(({ reachable }) => reachable);
  // Most files use what they declare; only the others are looked through for more.
  if (listUnused(config, reached).length === 0 || isUnclear(subject)) return [];
  const mentions = config.collectMentions();
  const used = bindings.filter(({ name, reachable }) => reachable || mentions.has(name));
  return listUnused(config, used).map(({ name, place }) => problem("unused-auth", place, { owner: name }));
});

function isUnclear(subject: Subject): boolean {
  const rules = [
    findUndefinedModels,
    findUndefinedProviders,
    findUnreachableProviders,
    findMissingModels,
    findIncompleteModels,
  ];
  return rules.some((rule) => rule(subject).length > 0);
}

/** The models and providers whose auth signs none of these in, and where that auth stands. */
function listUnused({ models, providers }: AgentConfig, used: readonly Binding[]) {
  const names = new Set(used.map(({ name }) => name));
  const lenders = new Set(used.map(({ inheritedFrom }) => inheritedFrom));
  // A model whose own block is unfinished may have been meant to inherit the other half.
  for (const { auth, provider } of models.values()) if (auth?.kind === "broken") lenders.add(provider?.value);
  const own = [...models.values()].filter(({ name }) => !names.has(name));
  const lent = [...providers.values()].filter(({ name }) => !lenders.has(name));
  return [...own, ...lent].flatMap(({ name, auth }) =>
    auth?.kind === "federation" ? [{ name, place: auth.place }] : [],
  );
}
