// How a profile that signs in with federation is distinguished from other JSON.
import type { Field } from "../../facts/providers.ts";
import { isMapping, member, textMember, type Data } from "../../parse/data.ts";
import { isJson } from "../../parse/frontmatter.ts";

const RULE = "federation_rule_id";
const ACCOUNT = "service_account_id";

/** The keys of `authentication`, and the field that each sets. */
export const INNER_KEYS: Readonly<Record<string, Field>> = {
  [RULE]: "federationRuleId",
  [ACCOUNT]: "serviceAccountId",
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

/** Whether a document is a profile that signs in with federation: by its type, or by a key of federation. */
export function isFederatedProfile(value: Data, name: string): boolean {
  const authentication = member(value, "authentication");
  if (!isJson(name) || !isMapping(authentication)) return false;
  return (
    /federation/i.test(textMember(authentication, "type") ?? "") ||
    [authentication, value].some((mapping) => member(mapping, RULE) !== undefined) ||
    // Other programs have keys of these names too.
    textMember(authentication, ACCOUNT)?.startsWith("svac_") === true ||
    member(member(authentication, TOKEN), "source") !== undefined
  );
}

// A sign-in of a person, whose tokens the SDKs keep in a file.
const USER = "user_oauth";

/** What every profile with a stored credential contains. */
export const KEY_MARK = new RegExp(USER);

/** Whether a document is a profile of another type. */
export function isUserProfile(value: Data, name: string): boolean {
  return isJson(name) && textMember(member(value, "authentication"), "type") === USER;
}
