// How a configuration of the gateway that signs in with federation is distinguished from other YAML.
import { GATEWAY_PROVIDERS } from "../../facts/gateway.ts";
import { GATEWAY_FEDERATION_KEY } from "../../generated/constants.ts";
import { entries, items, member, textMember, type Data } from "../../parse/data.ts";
import { isTypo, suggest } from "../../text/suggest.ts";

/** The key of the token file. */
export const TOKEN_FILE = "identity_token_file";
// The keys that no other sign-in has, so that they show what is meant even if they are next to `auth`.
const CERTAIN_KEYS = ["federation_rule_id", TOKEN_FILE];

/** Whether an upstream has a key of federation: in its `auth`, or next to it by mistake. */
export function hasFederation(upstream: Data): boolean {
  return listFederationKeys(upstream).length > 0 || CERTAIN_KEYS.some((key) => member(upstream, key) !== undefined);
}

/** The keys of federation in the `auth` of an upstream, however they are spelled. */
export function listFederationKeys(upstream: Data): string[] {
  return entries(member(upstream, "auth")).flatMap(([key]) => (GATEWAY_FEDERATION_KEY.test(key) ? [key] : []));
}

/**
 * Whether a document has upstreams with keys of federation, and a provider that the gateway knows or that is certainly misspelled: other
 * programs have lists with this name too.
 */
export function isFederatedGateway(value: Data): boolean {
  const upstreams = items(member(value, "upstreams"));
  return upstreams.some(hasFederation) && upstreams.some((each) => isKnown(textMember(each, "provider") ?? ""));
}

/** Whether a document has an upstream with a provider that the gateway knows. */
export function isGateway(value: Data): boolean {
  return items(member(value, "upstreams")).some((each) => GATEWAY_PROVIDERS.has(textMember(each, "provider") ?? ""));
}

function isKnown(provider: string): boolean {
  if (GATEWAY_PROVIDERS.has(provider)) return true;
  const suggestion = suggest(provider, [...GATEWAY_PROVIDERS]);
  return suggestion !== undefined && isTypo(provider, suggestion);
}
