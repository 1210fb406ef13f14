// The dialect of profiles of Anthropic's SDKs, `<config dir>/configs/<profile>.json`.
import { hasProfileShape } from "../../generated/profile-guards.ts";
import type { ProfileConfig } from "../../model/profile-config.ts";
import { member, textMember, type Data } from "../../parse/data.ts";
import type { Dialect } from "../dialect.ts";
import { checkProfile, hasFederationKey } from "./check.ts";

/** Whether a document is a profile that signs in with federation: by its type, or by a key of federation. */
function isFederatedProfile(value: Data, name: string): boolean {
  const authentication = member(value, "authentication");
  if (!name.endsWith(".json") || authentication === undefined) return false;
  return /federation/i.test(textMember(authentication, "type") ?? "") || hasFederationKey(authentication);
}

/** Profiles of Anthropic's SDKs. */
export const PROFILE: Dialect<ProfileConfig> = {
  name: "profile",
  schema: "profile",
  hasRightShape: hasProfileShape,
  readsFirstOnly: true,
  recognizes: isFederatedProfile,
  credentials: { isAllOurs: true, paths: [[]] },
  check: checkProfile,
  needsNothing: "No environment variables are needed.",
};
