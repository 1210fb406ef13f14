// Keys that name models, in a file whose version does not support them.
import type { WrittenKey } from "../../model/agent-config.ts";
import { problem } from "../../diagnostics/problem.ts";
import { versionNumber } from "../../facts/version.ts";
import type { AgentRule } from "../rule.ts";

// The last version without each key: https://github.com/docker/docker-agent/tree/main/pkg/config (v2/types.go and so on).
const MODEL_KEYS = { routing: 2, first_available: 9, title_model: 9, compaction_model: 10, bypass_models_gateway: 10 };
const AGENT_KEYS = { fallback: 3, harness: 9, compaction_model: 10 };
const PROVIDER_KEYS = { compaction_model: 10 };

/** Raises `key-needs-version`. For `auth` there is `auth-needs-version`. */
export const keyNeedsVersion: AgentRule = ({ config }) => {
  const { version, models, agents, providers } = config;
  const number = version && versionNumber(version);
  if (!version || number === undefined) return [];
  const lacks =
    (table: Readonly<Record<string, number>>) =>
    (entry: { readonly written?: { readonly keys: readonly WrittenKey[] } }) =>
      (entry.written?.keys ?? []).filter(({ name }) => Object.hasOwn(table, name) && number <= (table[name] ?? 0));
  return [
    ...[...models.values()].flatMap(lacks(MODEL_KEYS)),
    ...agents.flatMap(lacks(AGENT_KEYS)),
    ...[...providers.values()].flatMap(lacks(PROVIDER_KEYS)),
    // An entry needs `provider` only for `auth`, which these versions lack too.
    ...[...providers.values()].filter(({ auth }) => !auth).flatMap(lacks({ provider: 7 })),
  ].map(({ name, place }) => problem("key-needs-version", place, { key: name, version: version.value }));
};
