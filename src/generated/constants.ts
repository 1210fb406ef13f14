// Written by `npm run generate` from /schema. Do not edit.
/** The maximum length of a value. */
export const LONGEST_VALUE = 8192;
/** A UUID, such as the id of an organization. */
export const UUID = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/;
/** The name of a resource of the Admin API. */
export const RESOURCE_NAME = /^[a-z0-9-]+$/;
/** The maximum length of such a name. */
export const LONGEST_RESOURCE_NAME = 255;
/** A key of federation in `auth` of the gateway, however it is spelled. */
export const GATEWAY_FEDERATION_KEY = /^(federation[-_]?[Rr]ule|organization|service[-_]?[Aa]ccount|workspace)[-_]?[Ii]d$|^identity[-_]?[Tt]oken([-_]?[Ff]ile)?$/;
/** The notations of the block, by their `type`. */
export const NOTATIONS = ["workload_identity_federation","anthropic-wif","github-oidc"] as const;
/** The names of the published schemas. */
export const SCHEMA_NAMES = ["actions","agent","auth","baseline","config","diagnostics","doctor","gateway","kubernetes","profile","required-env","rules","token","workflow"] as const;
