// Written by `npm run generate` from the names of the files in `actions/`. Do not edit.

/** The rules in `actions/`. */
export const ACTIONS_RULES = [];
