// Models of a provider that does not exist.
import { problem } from "../../diagnostics/problem.ts";
import { isSignIn } from "../../model/federation.ts";
import type { AgentConfig, ModelConfig } from "../../model/agent-config.ts";
import type { Text } from "../../syntax/text.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { PROVIDER_KEYS } from "../../facts/provider-keys.ts";
import { reachModels } from "../../bind/reach-models.ts";
import { isTypo, suggest } from "../../text/suggest.ts";
import type { AgentRule } from "../rule.ts";
import { isSpellable } from "./unreachable-provider.ts";

/**
 * Raises `undefined-provider`, once for each place that names it; as a warning where docker-agent does not make the model, or where the
 * name may be a provider that it has by now, or that its user declares elsewhere.
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

/** The name of a provider that is neither an entry nor built in. One step is followed, and no `api_type` stands for it. */
function unknownProvider(
  { providers }: AgentConfig,
  { name, written, provider, apiType, auth }: ModelConfig,
): Text | undefined {
  // A list where one name belongs is reported as that, and so is an entry that no reference can spell.
  if (!written && provider?.value.includes(",")) return undefined;
  if (!written && [...providers.keys()].some((key) => !isSpellable(key) && leadsTo(name, key))) return undefined;
  const entry = providers.get(provider?.value ?? "");
  const named = entry ? entry.provider : provider;
  // Federation elsewhere than at Anthropic is `unsupported-provider`.
  const isReported = isSignIn(auth) || isSignIn(entry?.auth);
  return named && !apiType && !entry?.apiType && !isReported && !isBuiltIn(named.value) ? named : undefined;
}

function isBuiltIn(name: string): boolean {
  return Object.hasOwn(PROVIDER_KEYS, name) || name === "openai_chatcompletions" || name === "openai_responses";
}

/** Whether a pair is meant for an entry of this name. */
function leadsTo(pair: string, entry: string): boolean {
  return pair.startsWith(`${entry.trim()}/`);
}
