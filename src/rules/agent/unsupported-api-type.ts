// An `api_type` that docker-agent does not support in this place.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { AgentConfig, ModelConfig } from "../../model/agent-config.ts";
import { isSignIn } from "../../model/federation.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { PROVIDER_KEYS } from "../../facts/provider-keys.ts";
import { relateAuth, type AgentRule } from "../rule.ts";

const OF_ENTRIES = new Set(["openai_chatcompletions", "openai_responses"]);

/** Whether an entry of `providers` can have this `api_type`. */
export function isApiOfEntry(apiType: string): boolean {
  return OF_ENTRIES.has(apiType);
}

/** Raises `unsupported-api-type`. */
export const unsupportedApiType: AgentRule = ({ config }) => {
  const entries = [...config.providers.values()].flatMap(({ written: { apiType } }) =>
    apiType && !isApiOfEntry(apiType.value)
      ? [problem("unsupported-api-type", apiType.place, { value: apiType.value, where: "entry" })]
      : [],
  );
  const models = [...config.models.values()].flatMap(({ written }) =>
    written?.apiType
      ? [problem("unsupported-api-type", written.apiType.place, { value: written.apiType.value, where: "model" })]
      : [],
  );
  const { made } = followReferences(config);
  const options = new Map([...made.values()].flatMap((model) => checkOption(config, model)));
  return [...entries, ...models, ...options.values()];
};

/** Checks `provider_opts.api_type`. The result is keyed by place, because models can share a provider. */
function checkOption(config: AgentConfig, model: ModelConfig): [string, Problem][] {
  const entry = config.providers.get(model.provider?.value ?? "");
  const found = (model.isRouter ? undefined : model.apiType) ?? entry?.apiType;
  if (!found || !found.place.pointer.endsWith("/provider_opts/api_type")) return [];
  const auth = model.auth ?? entry?.auth;
  const isSignedIn = isSignIn(auth);
  const isKnown = isSignedIn
    ? found.value === "anthropic" || found.value.startsWith("openai")
    : found.value.startsWith("openai") || Object.hasOwn(PROVIDER_KEYS, found.value);
  const where = isSignedIn ? "federation" : "options";
  if (isKnown) return [];
  const related = isSignedIn ? relateAuth(auth, found.place) : [];
  return [
    [found.place.pointer, problem("unsupported-api-type", found.place, { value: found.value, where }, { related })],
  ];
}
