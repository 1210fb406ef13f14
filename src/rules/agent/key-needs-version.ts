// Keys that name models, in a file whose version does not support them.
import { keyWithin, type DocumentPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { versionNumber } from "../../facts/version.ts";
import type { AgentRule } from "../rule.ts";

// The last version without each key: https://github.com/docker/docker-agent/tree/main/pkg/config (v2/types.go and so on).
const MODEL_KEYS = { routing: 2, first_available: 9, title_model: 9, compaction_model: 10, bypass_models_gateway: 10 };
const AGENT_KEYS = { fallback: 3, harness: 9, compaction_model: 10 };
const PROVIDER_KEYS = { compaction_model: 10 };

interface Entry {
  readonly place: DocumentPlace;
  readonly written?: { readonly keys: readonly string[] };
}

/** Raises `key-needs-version`. For `auth` there is `auth-needs-version`. */
export const keyNeedsVersion: AgentRule = ({ config }) => {
  const { version, models, agents, providers } = config;
  const number = version && versionNumber(version);
  if (!version || number === undefined) return [];
  const lacks =
    (table: Readonly<Record<string, number>>) =>
    ({ place, written }: Entry) =>
      (written?.keys ?? [])
        .filter((key) => Object.hasOwn(table, key) && number <= (table[key] ?? 0))
        .map((key) => ({ key, place: keyWithin(place, key) }));
  return [
    ...[...models.values()].flatMap(lacks(MODEL_KEYS)),
    ...agents.flatMap(lacks(AGENT_KEYS)),
    ...[...providers.values()].flatMap(lacks(PROVIDER_KEYS)),
    // An entry needs `provider` only for `auth`, which these versions lack too.
    ...[...providers.values()].filter(({ auth }) => !auth).flatMap(lacks({ provider: 7 })),
  ].map(({ key, place }) => problem("key-needs-version", place, { key, version: version.value }));
};
