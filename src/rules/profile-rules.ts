// Written by `npm run generate` from the names of the files in `profile/`. Do not edit.
import { invalidProfileName } from "./profile/invalid-profile-name.ts";

/** The rules in `profile/`. */
export const PROFILE_RULES = [invalidProfileName];
