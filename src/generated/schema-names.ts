// Written by `npm run generate` from /schema. Do not edit.
/** The names of the published schemas. */
export const SCHEMA_NAMES = [
  "actions",
  "agent",
  "auth",
  "diagnostics",
  "gateway",
  "kubernetes",
  "profile",
  "required-env",
  "token",
  "workflow",
] as const;
