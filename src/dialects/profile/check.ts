// A profile → its config, its bindings, and the mistakes in their meaning.
import type { ProfileConfig } from "../../model/profile-config.ts";
import { PROFILE_RULES } from "../../rules/profile-rules.ts";
import { checkDeclared } from "../check-declared.ts";
import type { CheckedDocument } from "../checked-document.ts";
import type { Checked } from "../dialect.ts";
import { lowerProfile } from "./lower.ts";

/** Lowers a profile and applies the rules to it. */
export function checkProfile(document: CheckedDocument): Checked<ProfileConfig> {
  return checkDeclared(lowerProfile(document), PROFILE_RULES);
}
