// `auth` of models and providers that no agent uses.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import type { Binding } from "../../model/binding.ts";
import { incompleteModel } from "../agent/incomplete-model.ts";
import { missingModel } from "../agent/missing-model.ts";
import { undefinedModel } from "../agent/undefined-model.ts";
import { undefinedProvider } from "../agent/undefined-provider.ts";
import { unreachableProvider } from "../agent/unreachable-provider.ts";
import { type AgentRule, type RuleInput } from "../rule.ts";

/**
 * Raises `unused-auth`, but not in a file without agents, which is only part of a configuration, nor if a reference is broken: it may
 * have been meant for this model.
 */
export const unusedAuth: AgentRule = (input) => {
  const { config, bindings } = input;
  if (config.agents.length === 0 || config.isPartial) return [];
  const unused = listUnused(
    config,
    bindings.filter(({ reachable, isInFlavor }) => reachable || isInFlavor),
  );
  if (unused.length === 0 || hasBrokenReferences(input)) return [];
  return unused.map(({ name, place }) => problem("unused-auth", place, { owner: name }));
};

function hasBrokenReferences(input: RuleInput<AgentConfig>): boolean {
  const rules = [undefinedModel, undefinedProvider, unreachableProvider, missingModel, incompleteModel];
  const { agents, models } = input.config;
  const isUnreadable = [...agents, ...models.values()].some(({ written }) => written?.isUnreadable);
  return isUnreadable || rules.some((rule) => rule(input).length > 0);
}

/** Lists the models and providers whose `auth` none of these bindings uses. */
function listUnused({ models, providers, flavors }: AgentConfig, used: readonly Binding[]) {
  const names = new Set(used.map(({ name }) => name));
  const usedProviders = new Set(used.map(({ inheritedFrom }) => inheritedFrom));
  for (const { value } of flavors.providers) usedProviders.add(value);
  for (const { value } of flavors.references) usedProviders.add(value.split("/", 1)[0]);
  // A model with an unfinished `auth` may have been meant to inherit it.
  for (const { auth, provider } of models.values()) if (auth?.kind === "broken") usedProviders.add(provider?.value);
  // An alloy does not sign in itself: each of its parts has its own `auth`.
  const unusedModels = [...models.values()].filter(
    ({ name, references }) => !names.has(name) || references.some(({ role }) => role === "part"),
  );
  const unusedProviders = [...providers.values()].filter(({ name }) => !usedProviders.has(name));
  return [...unusedModels, ...unusedProviders].flatMap(({ name, auth }) =>
    auth?.kind === "federation" ? [{ name, place: auth.place }] : [],
  );
}
