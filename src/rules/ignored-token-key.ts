// The name of a key that nobody reads.
import { problem } from "../diagnostics/problem.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `ignored-token-key`. */
export const findIgnoredTokenKeys: Rule = forAgents(({ config }) =>
  [...config.providers.values(), ...config.models.values()].flatMap(({ auth, tokenKey }) =>
    auth && tokenKey ? [problem("ignored-token-key", tokenKey.place, {})] : [],
  ),
);
