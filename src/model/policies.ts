// What an organization requires of sign-ins, in the form of the key `policies` of a configuration.
import type { LimitedField } from "../diagnostics/catalogue/policy.ts";
import type { PolicyName } from "../diagnostics/policy-names.ts";

/** The list of allowed ids of each field. */
export const IDENTITY_LISTS = {
  federationRules: "federationRuleId",
  organizations: "organizationId",
  serviceAccounts: "serviceAccountId",
  workspaces: "workspaceId",
} as const satisfies Readonly<Record<keyof AllowedIdentities, LimitedField>>;

/** The ids that sign-ins may use: ids, or expressions exactly as sign-ins write them. A list that is left out allows every id. */
export interface AllowedIdentities {
  readonly federationRules?: readonly string[];
  readonly organizations?: readonly string[];
  readonly serviceAccounts?: readonly string[];
  readonly workspaces?: readonly string[];
}

/** The kinds of token sources that are allowed, as a whole or for patterns in which `*` is anything but a slash and `**` is anything. */
export interface AllowedSources {
  readonly "github-actions"?: boolean | readonly string[];
  readonly file?: boolean | readonly string[];
  readonly env?: boolean | readonly string[];
  readonly url?: boolean | readonly string[];
  readonly command?: boolean | readonly string[];
}

/** Policies, as in a configuration. What is left out or `false` is off. */
export interface Policies {
  /** Whether no comment and no severity of a caller or of another configuration applies to their findings. */
  readonly locked?: boolean;
  /** Whether everything that signs in at Anthropic must do so with federation. */
  readonly "federation-required"?: boolean;
  readonly "allowed-identities"?: AllowedIdentities;
  readonly "allowed-sources"?: AllowedSources;
  /** Whether sign-ins must name the audience of their token; if it is a list, one of these. */
  readonly "pinned-audience"?: boolean | readonly string[];
}

/** Whether a policy is on in any of these. */
export function isOn(all: readonly Policies[] | undefined, name: PolicyName): boolean {
  return all?.some(({ [name]: value }) => value !== undefined && value !== false) === true;
}
