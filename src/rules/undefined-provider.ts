// References to a provider that does not exist, but nearly is one that would have lent its auth.
import { problem } from "../diagnostics/problem.ts";
import { PROVIDER_KEYS } from "../ir/provider-keys.ts";
import { allReferences, resolveReference } from "../ir/references.ts";
import { suggest } from "../text/suggest.ts";
import { forAgents, type Rule } from "./rule.ts";
import { ownValue } from "../text/own-value.ts";

/** Raises `undefined-provider`. A name that is like none with auth may be a provider that we do not know. */
export const findUndefinedProviders: Rule = forAgents(({ config }) => {
  const lenders = [...config.providers.values()].filter(({ auth }) => auth).map(({ name }) => name);
  if (lenders.length === 0) return [];
  const inline = allReferences(config).flatMap((reference) => resolveReference(config, reference)?.provider ?? []);
  const declared = [...config.models.values()].flatMap(({ provider }) => provider ?? []);
  const unknown = [...declared, ...inline].filter(
    ({ value }) => !config.isPartial && !config.providers.has(value) && ownValue(PROVIDER_KEYS, value) === undefined,
  );
  return unknown.flatMap(({ value, place }) => {
    const suggestion = suggest(value, lenders);
    return suggestion === undefined ? [] : [problem("undefined-provider", place, { name: value, suggestion })];
  });
});
