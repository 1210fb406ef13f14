// Auth that no agent reaches.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import type { Binding } from "../../model/binding.ts";
import { incompleteModel } from "./incomplete-model.ts";
import { missingModel } from "./missing-model.ts";
import { undefinedModel } from "./undefined-model.ts";
import { undefinedProvider } from "./undefined-provider.ts";
import { unreachableProvider } from "./unreachable-provider.ts";
import { type AgentRule, type Subject } from "../rule.ts";

/**
 * Raises `unused-auth`; not in a file without agents, which is only a part of something, and not where a reference leads nowhere,
 * which may be the one that was meant to lead here.
 */
export const unusedAuth: AgentRule = (subject) => {
  const { config, bindings } = subject;
  if (config.agents.length === 0 || config.isPartial) return [];
  const unused = listUnused(
    config,
    bindings.filter(({ reachable, isInFlavor }) => reachable || isInFlavor),
  );
  if (unused.length === 0 || isUnclear(subject)) return [];
  return unused.map(({ name, place }) => problem("unused-auth", place, { owner: name }));
};

function isUnclear(subject: Subject<AgentConfig>): boolean {
  const rules = [undefinedModel, undefinedProvider, unreachableProvider, missingModel, incompleteModel];
  return rules.some((rule) => rule(subject).length > 0);
}

/** The models and providers whose auth signs none of these in, and where that auth stands. */
function listUnused({ models, providers, flavors }: AgentConfig, used: readonly Binding[]) {
  const names = new Set(used.map(({ name }) => name));
  const lenders = new Set(used.map(({ inheritedFrom }) => inheritedFrom));
  for (const { value } of flavors.providers) lenders.add(value);
  for (const { value } of flavors.references) lenders.add(value.split("/", 1)[0]);
  // A model whose own block is unfinished may have been meant to inherit the other half.
  for (const { auth, provider } of models.values()) if (auth?.kind === "broken") lenders.add(provider?.value);
  // An alloy is only a name: its parts sign in with what is theirs.
  const own = [...models.values()].filter(
    ({ name, references }) => !names.has(name) || references.some(({ role }) => role === "part"),
  );
  const lent = [...providers.values()].filter(({ name }) => !lenders.has(name));
  return [...own, ...lent].flatMap(({ name, auth }) =>
    auth?.kind === "federation" ? [{ name, place: auth.place }] : [],
  );
}
