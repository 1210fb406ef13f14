// Agent file → bindings. The auth in effect for a model is its own, or its provider's if it has none. The two are never merged.
import type { AgentConfig, ModelConfig } from "../model/agent-config.ts";
import { authInForce, type Binding } from "../model/binding.ts";
import { isLikeOpenAi, keyVariables } from "./key-variables.ts";
import { reachModels, type ReachedModel } from "./reach-models.ts";
import { tokenUrlBelow } from "../model/token-url.ts";
import type { Text } from "../syntax/text.ts";
import type { Auth } from "../model/federation.ts";

/** Binds each model. */
export function bindModels(config: AgentConfig): Binding[] {
  return reachModels(config).map((reached) => bindModel(config, reached));
}

function bindModel(
  config: AgentConfig,
  { model, agents, isReachable, isInFlavor, isOption, choices }: ReachedModel,
): Binding {
  const entry = config.providers.get(model.provider?.value ?? "");
  const provider = entry?.provider?.value ?? model.provider?.value;
  // For a model with routes, docker-agent creates the fallback from only its provider and its name.
  const own: Pick<ModelConfig, "auth" | "apiType" | "baseUrl" | "tokenKey"> = model.isRouter ? {} : model;
  const declared = own.auth ?? entry?.auth;
  const apiType = own.apiType ?? entry?.apiType;
  const baseUrl = own.baseUrl ?? entry?.baseUrl;
  const auth = declared && baseUrl && !isLikeOpenAi(own, entry) ? moveExchange(declared, baseUrl) : declared;
  return {
    kind: "model",
    name: model.name,
    place: model.place,
    agents,
    reachable: isReachable,
    ...(isInFlavor && { isInFlavor: true as const }),
    ...(isOption && { isOption: true as const }),
    choices,
    standsFor: model.references.filter(({ role }) => role === "candidate" || role === "part").map(({ value }) => value),
    provider,
    ...authInForce(auth),
    ...(apiType && { apiType }),
    ...((model.bypassesGateway ?? entry?.bypassesGateway) && { bypassesGateway: true as const }),
    ...(auth && !own.auth && entry && { inheritedFrom: entry.name }),
    keys: auth ? [] : keyVariables(model, own, entry, provider),
    texts: [
      ...(model.model ? [{ text: model.model, reason: "model" }] : []),
      ...(baseUrl ? [{ text: baseUrl, reason: "base_url" }] : []),
    ],
  };
}

/**
 * A sign-in whose exchange is below this URL; the default URL changes nothing. docker-agent's SDK exchanges the identity token below the URL
 * of the API, so that `base_url` moves the exchange too (read in Anthropic's Go SDK).
 */
function moveExchange(auth: Auth, baseUrl: Text): Auth {
  const tokenUrl = tokenUrlBelow(baseUrl);
  return tokenUrl ? { ...auth, values: { ...auth.values, tokenUrl } } : auth;
}
