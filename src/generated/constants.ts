// Written by `npm run generate` from /schema. Do not edit.
/** How many characters a value can have at most. */
export const LONGEST_VALUE = 8192;
/** What the id of an organization is, and of much else. */
export const UUID = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/;
/** The notations of the block, by the `type` that each has. */
export const NOTATIONS = ["workload_identity_federation","anthropic-wif","github-oidc"] as const;
