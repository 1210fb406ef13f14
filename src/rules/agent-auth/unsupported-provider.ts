// Federation where the effective type of the provider is not `anthropic`.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import { isSignIn } from "../../model/federation.ts";
import type { Text } from "../../syntax/text.ts";
import { suggest } from "../../text/suggest.ts";
import type { Related } from "../../diagnostics/extras.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import type { DocumentPlace } from "../../diagnostics/place.ts";
import type { AgentRule } from "../rule.ts";

const SUPPORTED = "anthropic";

/** Raises `unsupported-provider`. */
export const unsupportedProvider: AgentRule = ({ config }) => {
  const entries = [...config.providers.values()]
    // With a `base_url` and no `provider`, docker-agent ignores `auth` (`ignored-auth`).
    .filter(({ auth, provider, baseUrl }) => isSignIn(auth) && (provider || !baseUrl))
    .flatMap(({ name, provider, place }) => check(config, provider?.value ?? name, provider, place));
  const models = [...config.models.values()]
    .filter(({ auth }) => isSignIn(auth))
    .flatMap(({ provider, place }) => {
      const entry = config.providers.get(provider?.value ?? "");
      const isReported = isSignIn(entry?.auth) && (entry?.provider || !entry?.baseUrl);
      if (!provider || isReported) return [];
      const related = entry?.provider ? [{ kind: "provider-type" as const, place: entry.provider.place }] : [];
      return check(config, entry?.provider?.value ?? provider.value, provider, place, related);
    });
  return [...entries, ...models];
};

function check(
  config: AgentConfig,
  type: string,
  written: Text | undefined,
  place: DocumentPlace,
  related: readonly Related[] = [],
): Problem[] {
  if (type === SUPPORTED) return [];
  const suggestion = suggest(type, [SUPPORTED]);
  const facts = { provider: type, suggestion, isEntry: config.providers.has(type) };
  const at = written && written.value === type ? written.place : place;
  return [problem("unsupported-provider", at, facts, { related })];
}
