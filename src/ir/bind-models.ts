// Agent file → bindings. The auth in force for a model is its own; if it has none, its provider's. The two are never mixed.
import type { AgentConfig, ModelConfig, ProviderConfig } from "./agent-config.ts";
import { authInForce, type Binding, type KeyVariable } from "./binding.ts";
import { PROVIDER_KEYS } from "./provider-keys.ts";
import { parseTemplate, referencesIn } from "./template.ts";
import { reachModels, type ReachedModel } from "./references.ts";
import { ownValue } from "../text/own-value.ts";

/** A binding for each model. */
export function bindModels(config: AgentConfig): Binding[] {
  return reachModels(config).map((reached) => bindModel(config, reached));
}

function bindModel(config: AgentConfig, { model, agents }: ReachedModel): Binding {
  const entry = config.providers.get(model.provider?.value ?? "");
  const provider = entry?.provider?.value ?? model.provider?.value;
  const auth = model.auth ?? entry?.auth;
  const apiType = model.apiType ?? entry?.apiType;
  const baseUrl = model.baseUrl ?? entry?.baseUrl;
  // docker-agent signs the fallback of a model with routes in without the auth that the model itself declares.
  const needsKey = !auth || (model.isRouter && model.auth !== undefined);
  return {
    kind: "model",
    name: model.name,
    place: model.place,
    agents,
    reachable: agents.length > 0,
    provider,
    ...authInForce(auth),
    ...(apiType && { apiType }),
    ...(auth && !model.auth && entry && { inheritedFrom: entry.name }),
    keys: needsKey ? keyVariables(model, entry, provider) : [],
    texts: [
      ...(model.model ? [{ text: model.model, reason: "model" }] : []),
      ...(baseUrl ? [{ text: baseUrl, reason: "base_url" }] : []),
    ],
  };
}

/** The first of these that applies: the model's `token_key` or address, its provider's, the provider type's default. */
function keyVariables(
  model: ModelConfig,
  entry: ProviderConfig | undefined,
  provider: string | undefined,
): KeyVariable[] {
  for (const { tokenKey, baseUrl } of [model, entry ?? {}]) {
    if (tokenKey) {
      const [reference] = referencesIn(parseTemplate(tokenKey.value));
      const name = reference?.name ?? tokenKey.value;
      return [{ name, alternatives: [], place: tokenKey.place, reason: "token_key" }];
    }
    if (baseUrl) return [];
  }
  if (provider === undefined || (provider === "google" && model.usesVertex)) return [];
  const keys = ownValue(PROVIDER_KEYS, provider) ?? [];
  const place = model.provider?.place ?? model.place;
  return keys.map(({ name, alternatives = [] }) => ({ name, alternatives, place, reason: `provider ${provider}` }));
}
