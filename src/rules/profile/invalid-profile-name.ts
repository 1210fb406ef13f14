// A file whose name is not that of a profile: the SDKs refuse to select it.
import { problem } from "../../diagnostics/problem.ts";
import { PROFILE_NAME } from "../../facts/sdk.ts";
import type { ProfileRule } from "../rule.ts";

/** Raises `invalid-profile-name`. */
export const invalidProfileName: ProfileRule = ({ config: { signIns } }) =>
  signIns.flatMap(({ name, place }) =>
    PROFILE_NAME.test(name) ? [] : [problem("invalid-profile-name", place, { name })],
  );
