// A `token_key` that docker-agent never reads, because there is an `auth`.
import { problem } from "../../diagnostics/problem.ts";
import { relateAuth, type AgentRule } from "../rule.ts";

/** Raises `ignored-token-key`, also for a model that inherits its `auth`. */
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
