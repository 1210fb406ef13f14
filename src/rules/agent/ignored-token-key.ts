// The name of a key that nobody reads.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `ignored-token-key`, also on a model whose auth its provider lends. */
export const ignoredTokenKey: AgentRule = ({ config: { providers, models } }) => {
  const federated = [
    ...[...providers.values()].filter(({ auth }) => auth),
    ...[...models.values()].filter(({ auth, provider }) => auth ?? providers.get(provider?.value ?? "")?.auth),
  ];
  return federated.flatMap(({ tokenKey }) => (tokenKey ? [problem("ignored-token-key", tokenKey.place, {})] : []));
};
