// The dialect of profiles of Anthropic's SDKs, `<config dir>/configs/<profile>.json`.
import { hasProfileShape } from "../../generated/profile-guards.ts";
import type { ProfileConfig } from "../../model/profile-config.ts";
import type { Dialect } from "../dialect.ts";
import { checkProfile } from "./check.ts";
import { isFederatedProfile, PROFILE_MARK } from "./recognize.ts";

/** Profiles of Anthropic's SDKs. */
export const PROFILE: Dialect<ProfileConfig> = {
  name: "profile",
  schema: "profile",
  hasRightShape: hasProfileShape,
  marks: { json: PROFILE_MARK },
  sources: ["file"],
  readsFirstOnly: true,
  recognizes: isFederatedProfile,
  credentials: { isAllOurs: true, paths: [[]] },
  check: checkProfile,
  needsNothing: "No environment variables are needed.",
};
