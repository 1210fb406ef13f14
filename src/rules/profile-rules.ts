// Written by `npm run generate` from the names of the files in `profile/`. Do not edit.

/** The rules in `profile/`. */
export const PROFILE_RULES = [];
