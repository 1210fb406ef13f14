// How a profile that signs in with federation is distinguished from other JSON.
import type { Field } from "../../facts/providers.ts";
import { member, textMember, type Data } from "../../parse/data.ts";

/** The keys of `authentication`, and the field that each sets. */
export const INNER_KEYS: Readonly<Record<string, Field>> = {
  federation_rule_id: "federationRuleId",
  service_account_id: "serviceAccountId",
};

/** The same for the keys next to it. */
export const OUTER_KEYS: Readonly<Record<string, Field>> = {
  organization_id: "organizationId",
  workspace_id: "workspaceId",
};

/** The key of the token in `authentication`. */
export const TOKEN = "identity_token";

/** What every profile with federation contains. */
export const PROFILE_MARK = /[Ff]ederation|service_account_id|identity_token/;

/** Whether an `authentication` has a key of federation. */
function hasFederationKey(authentication: Data): boolean {
  return [...Object.keys(INNER_KEYS), TOKEN].some((key) => member(authentication, key) !== undefined);
}

/** Whether a document is a profile that signs in with federation: by its type, or by a key of federation. */
export function isFederatedProfile(value: Data, name: string): boolean {
  const authentication = member(value, "authentication");
  if (!name.endsWith(".json") || authentication === undefined) return false;
  return /federation/i.test(textMember(authentication, "type") ?? "") || hasFederationKey(authentication);
}
