// Written by `npm run generate` from the names of the files in `kubernetes/`. Do not edit.

/** The rules in `kubernetes/`. */
export const KUBERNETES_RULES = [];
