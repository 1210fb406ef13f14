// How a configuration of the gateway that signs in with federation is distinguished from other YAML.
import { GATEWAY_PROVIDERS } from "../../facts/gateway.ts";
import { AGENT_KEYS } from "../../model/notations.ts";
import { entries, items, member, textMember, type Data } from "../../parse/data.ts";

/** The key of the token file. */
export const TOKEN_FILE = "identity_token_file";
/** The keys of federation in `auth`. */
export const FEDERATION_KEYS: ReadonlySet<string> = new Set([...Object.keys(AGENT_KEYS), TOKEN_FILE]);

/** Whether the `auth` of an upstream has a key of federation, possibly with dashes. */
export function hasFederation(upstream: Data): boolean {
  return listKeys(upstream, (key) => FEDERATION_KEYS.has(key.replaceAll("-", "_"))).length > 0;
}

/** The keys in the `auth` of an upstream. */
export function listKeys(upstream: Data, isWanted: (key: string) => boolean): string[] {
  return entries(member(upstream, "auth")).flatMap(([key]) => (isWanted(key) ? [key] : []));
}

/** Whether a document has an upstream of a provider that the gateway knows, with keys of federation. */
export function isFederatedGateway(value: Data): boolean {
  return items(member(value, "upstreams")).some(
    (upstream) => GATEWAY_PROVIDERS.has(textMember(upstream, "provider") ?? "") && hasFederation(upstream),
  );
}
