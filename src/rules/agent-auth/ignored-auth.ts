// Federation that docker-agent accepts and ignores, because it takes the provider for an OpenAI server.
import type { Facts } from "../../diagnostics/catalogue.ts";
import type { Related } from "../../diagnostics/extras.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { DocumentPlace } from "../../diagnostics/place.ts";
import type { AgentConfig, ModelConfig, ProviderConfig } from "../../model/agent-config.ts";
import { isSignIn } from "../../model/federation.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { reachModels } from "../../bind/reach-models.ts";
import { relateAuth, type AgentRule } from "../rule.ts";

interface Ignored {
  readonly place: DocumentPlace;
  readonly reason: Facts<"ignored-auth">["reason"];
  readonly related?: readonly Related[];
}

/** Raises `ignored-auth`, once per place; as a warning if docker-agent creates no model with it. */
export const ignoredAuth: AgentRule = ({ config }) => {
  const { made } = followReferences(config);
  const all = new Map(
    [...reachModels(config).map(({ model }) => model), ...made.values()].map((each) => [each.name, each]),
  );
  const found = new Map<string, Problem>();
  const add = (ignored: Ignored | undefined, isMade: boolean) => {
    if (!ignored) return;
    const { place, reason, related = [] } = ignored;
    if (found.get(place.pointer)?.severity === "error") return;
    const extras = isMade ? { related } : { related, severity: "warning" as const };
    found.set(place.pointer, problem("ignored-auth", place, { reason }, extras));
  };
  for (const entry of config.providers.values()) add(inEntry(entry), false);
  for (const model of all.values()) add(inModel(config, model), made.has(model.name));
  return [...found.values()];
};

function inEntry({ auth, provider, baseUrl }: ProviderConfig): Ignored | undefined {
  return isSignIn(auth) && !provider && baseUrl
    ? { place: baseUrl.place, reason: "entry-without-provider" }
    : undefined;
}

function inModel(
  { providers }: AgentConfig,
  { auth, provider, apiType, isRouter, written }: ModelConfig,
): Ignored | undefined {
  const entry = providers.get(provider?.value ?? "");
  const own = !isRouter && isSignIn(auth) ? auth : undefined;
  const inherited = isSignIn(entry?.auth) ? entry : undefined;
  if (!own && !inherited) return undefined;
  if (entry && !entry.provider && entry.baseUrl) {
    // With any other name docker-agent refuses the model's own `auth` (`unsupported-provider`).
    if (!own) return inEntry(entry);
    if (entry.name !== "anthropic") return undefined;
    const related = [{ kind: "base-url" as const, place: entry.baseUrl.place }];
    return { place: own.place, reason: "provider-without-provider", related };
  }
  // `api_type` is not a key of models, and an entry of `providers` with it must have a `base_url`.
  const api =
    (isRouter || written?.apiType ? undefined : apiType) ??
    (entry?.written.apiType && !entry.baseUrl ? undefined : entry?.apiType);
  const inForce = own ?? inherited?.auth;
  if (!inForce || api?.value.startsWith("openai") !== true) return undefined;
  return { place: api.place, reason: "api-type", related: relateAuth(inForce, api.place) };
}
