// The dialect of profiles of Anthropic's SDKs, `<config dir>/configs/<profile>.json`.
import { hasProfileShape } from "../../generated/profile-guards.ts";
import type { ProfileConfig } from "../../model/profile-config.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import type { Dialect } from "../dialect.ts";
import { checkProfile } from "./check.ts";
import { isFederatedProfile, isUserProfile, KEY_MARK, PROFILE_MARK } from "./recognize.ts";

/** Profiles of Anthropic's SDKs. */
export const PROFILE: Dialect<ProfileConfig> = {
  name: "profile",
  schema: "profile",
  hasRightShape: hasProfileShape,
  marks: { json: PROFILE_MARK },
  withKeys: { marks: { json: KEY_MARK }, recognizes: isUserProfile },
  sources: ["file"],
  readsFirstOnly: true,
  recognizes: isFederatedProfile,
  credentials: { isAllOurs: true, paths: [[]] },
  isTolerated,
  check: checkProfile,
};

/** The SDKs ignore keys that they do not know, and so far the version (read in Anthropic's SDK for TypeScript 1.12). */
function isTolerated(each: Problem): boolean {
  if (each.code === "unknown-key") return each.facts.suggestion === undefined;
  const { code, place } = each;
  return code === "invalid-value" && "pointer" in place && place.pointer === "/version";
}
