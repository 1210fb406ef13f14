// The name of a key that nobody reads.
import { problem } from "../../diagnostics/problem.ts";
import { relateAuth, type AgentRule } from "../rule.ts";

/** Raises `ignored-token-key`, also on a model whose auth its provider lends. */
export const ignoredTokenKey: AgentRule = ({ config: { providers, models } }) => {
  const found = [
    ...[...providers.values()].map(({ auth, tokenKey }) => ({ auth, tokenKey })),
    ...[...models.values()].map(({ auth, tokenKey, provider }) => ({
      auth: auth ?? providers.get(provider?.value ?? "")?.auth,
      tokenKey,
    })),
  ];
  return found.flatMap(({ auth, tokenKey }) =>
    auth && tokenKey
      ? [problem("ignored-token-key", tokenKey.place, {}, { related: relateAuth(auth, tokenKey.place) })]
      : [],
  );
};
