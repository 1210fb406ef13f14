// The variables that a model without federation needs: those that docker-agent checks at startup, and those that its clients read.
import type { ModelConfig, ProviderConfig } from "../model/agent-config.ts";
import type { KeyVariable } from "../model/binding.ts";
import { PROVIDER_KEYS, type ProviderKey, type Setting } from "../facts/provider-keys.ts";
import { parseTemplate, referencesIn } from "../syntax/template.ts";

/** The settings of a model, or of its provider, that decide which keys it needs. */
export type KeySettings = Pick<ModelConfig, "tokenKey" | "baseUrl" | "apiType">;

/** The keys of a model with this provider type; `entry` is its entry in `providers`. */
export function keyVariables(
  model: ModelConfig,
  own: KeySettings,
  entry: ProviderConfig | undefined,
  provider: string | undefined,
): KeyVariable[] {
  const named = own.tokenKey ?? (own.baseUrl ? undefined : entry?.tokenKey);
  if (!named && provider === "google" && model.usesVertex) return [];
  const given = settingsOf([own, entry ?? {}]);
  const isOpenAi = isLikeOpenAi(own, entry);
  const place = model.provider?.place ?? model.place;
  const defaults = keysOf(provider)
    .filter((key) => !replacing(key, entry !== undefined, isOpenAi).some((setting) => given.has(setting)))
    .map(({ name, alternatives = [] }) => ({ name, alternatives, place, reason: `provider ${provider}` }));
  if (!named) return defaults;
  const [reference] = referencesIn(parseTemplate(named.value));
  const tokenKey = { name: reference?.name ?? named.value, alternatives: [], place: named.place, reason: "token_key" };
  return [tokenKey, ...defaults.filter(({ name }) => name !== tokenKey.name)];
}

/** Whether docker-agent treats a model's provider as a server like OpenAI's: an entry without a type, or with OpenAI's API. */
export function isLikeOpenAi(own: KeySettings, entry: ProviderConfig | undefined): boolean {
  const apiType = (own.apiType ?? entry?.apiType)?.value ?? "";
  return (entry !== undefined && !entry.provider) || apiType.startsWith("openai");
}

function settingsOf(declared: readonly KeySettings[]): ReadonlySet<Setting> {
  const given = new Set<Setting>();
  for (const { tokenKey, baseUrl } of declared) {
    if (tokenKey) given.add("token_key");
    if (baseUrl) given.add("base_url");
  }
  return given;
}

function keysOf(provider: string | undefined): readonly ProviderKey[] {
  return provider !== undefined && Object.hasOwn(PROVIDER_KEYS, provider) ? (PROVIDER_KEYS[provider] ?? []) : [];
}

/** The settings that replace a key. An entry with another name does not inherit a provider's default URL and key from docker-agent. */
function replacing({ replacedBy }: ProviderKey, hasEntry: boolean, isOpenAi: boolean): readonly Setting[] {
  if (isOpenAi) return ["token_key", "base_url"];
  return replacedBy ?? (hasEntry ? ["token_key", "base_url"] : ["token_key"]);
}
