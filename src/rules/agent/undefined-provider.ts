// Models whose provider does not exist.
import { problem } from "../../diagnostics/problem.ts";
import { isSignIn } from "../../model/federation.ts";
import type { AgentConfig, ModelConfig } from "../../model/agent-config.ts";
import type { Text } from "../../syntax/text.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { PROVIDER_KEYS } from "../../facts/provider-keys.ts";
import { reachModels } from "../../bind/reach-models.ts";
import { isTypo, suggest } from "../../text/suggest.ts";
import type { AgentRule } from "../rule.ts";
import { isReferable } from "./unreachable-provider.ts";

/**
 * Raises `undefined-provider`, once per place that names the provider; as a warning if docker-agent does not create the model, or if
 * a newer docker-agent or the user's own configuration may know the name.
 */
export const undefinedProvider: AgentRule = ({ config }) => {
  if (config.isPartial) return [];
  const { made } = followReferences(config);
  const named = new Map<string, { readonly text: Text; isMade: boolean }>();
  const models = new Map(
    [...reachModels(config).map(({ model }) => model), ...made.values()].map((each) => [each.name, each]),
  );
  for (const model of models.values()) {
    const text = unknownProvider(config, model);
    if (!text) continue;
    const key = text.place.pointer + String(text.place.span?.start);
    named.set(key, { text, isMade: made.has(model.name) || named.get(key)?.isMade === true });
  }
  const declared = [...config.providers.keys()];
  const builtIn = Object.keys(PROVIDER_KEYS);
  return [...named.values()].map(({ text: { value: name, place }, isMade }) => {
    const suggestion = suggest(name, declared) ?? suggest(name, builtIn);
    const isMisspelt = suggestion !== undefined && (config.providers.has(suggestion) || isTypo(name, suggestion));
    return problem(
      "undefined-provider",
      place,
      { name, suggestion },
      isMade && isMisspelt ? {} : { severity: "warning" },
    );
  });
};

/** The name of an unknown provider: not declared, not built in, not replaced by `api_type`. docker-agent follows one entry to its type. */
function unknownProvider(
  { providers }: AgentConfig,
  { name, written, provider, apiType, auth }: ModelConfig,
): Text | undefined {
  // `unsuitable-model` reports lists, and `unreachable-provider` entries that no reference can name.
  if (!written && provider?.value.includes(",")) return undefined;
  if (!written && [...providers.keys()].some((key) => !isReferable(key) && isMeantFor(name, key))) return undefined;
  const entry = providers.get(provider?.value ?? "");
  const named = entry ? entry.provider : provider;
  // `unsupported-provider` reports these.
  const isReported = isSignIn(auth) || isSignIn(entry?.auth);
  return named && !apiType && !entry?.apiType && !isReported && !isBuiltIn(named.value) ? named : undefined;
}

function isBuiltIn(name: string): boolean {
  return Object.hasOwn(PROVIDER_KEYS, name) || name === "openai_chatcompletions" || name === "openai_responses";
}

/** Whether a `provider/model` pair was meant for the entry with this name. */
function isMeantFor(pair: string, entry: string): boolean {
  return pair.startsWith(`${entry.trim()}/`);
}
