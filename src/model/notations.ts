// The keys of every notation, and the field that each one is.
import type { Field } from "../facts/providers.ts";
import type { AgentFederation, AnthropicWif, GithubOidc, WorkflowFederation } from "../generated/schema-types.ts";
import type { Declaration, Notation } from "./federation.ts";

/** The mapping that the ids of some notations stand in, which is called as their `type`. */
export const NESTED = "workload_identity_federation" satisfies Notation;

/** Nested, in agent YAML. */
export const AGENT_KEYS: Readonly<Record<Exclude<keyof AgentFederation, "identity_token">, Field>> = {
  federation_rule_id: "federationRuleId",
  organization_id: "organizationId",
  service_account_id: "serviceAccountId",
  workspace_id: "workspaceId",
};

/** Nested, in a workflow. */
export const NESTED_KEYS: Readonly<Record<Exclude<keyof WorkflowFederation, "identity_token">, Field>> = {
  ...AGENT_KEYS,
  audience: "audience",
  token_url: "tokenUrl",
};

/** Flat, for Anthropic. */
export const FLAT_KEYS: Readonly<Record<Exclude<keyof AnthropicWif, "type">, Field>> = {
  "federation-rule-id": "federationRuleId",
  "organization-id": "organizationId",
  "service-account-id": "serviceAccountId",
  "workspace-id": "workspaceId",
  audience: "audience",
  "token-url": "tokenUrl",
};

/** Keys beside the flat ones of gh-aw that are for the Gemini engine itself, not for AWF. */
export const ENGINE_KEYS = ["project", "location"] as const satisfies readonly (keyof GithubOidc)[];

/** Flat, as gh-aw reads it. */
export const GITHUB_OIDC_KEYS: Readonly<Record<Exclude<keyof GithubOidc, (typeof ENGINE_KEYS)[number]>, Field>> = {
  type: "type",
  provider: "provider",
  audience: "audience",
  "federation-rule-id": "federationRuleId",
  "organization-id": "organizationId",
  "service-account-id": "serviceAccountId",
  "workspace-id": "workspaceId",
  "azure-tenant-id": "azureTenantId",
  "azure-client-id": "azureClientId",
  "azure-scope": "azureScope",
  "azure-cloud": "azureCloud",
  "workload-identity-provider": "gcpWorkloadIdentityProvider",
  "service-account": "gcpServiceAccount",
};

/** How a notation spells each field that it has a key for. */
export function spellingOf(keys: Readonly<Record<string, Field>>): Declaration["spelling"] {
  return Object.fromEntries(Object.entries(keys).map(([key, field]) => [field, key]));
}

/** How agent YAML spells each. */
export const AGENT_SPELLING = spellingOf(AGENT_KEYS);

/** How gh-aw spells each. */
export const GITHUB_OIDC_SPELLING = spellingOf(GITHUB_OIDC_KEYS);

/** What makes a mapping a sign-in wherever it stands: the ids within, or the rule that they are for. */
export const SIGN_IN_KEYS: readonly string[] = [
  NESTED,
  ...[AGENT_SPELLING, GITHUB_OIDC_SPELLING].flatMap(({ federationRuleId }) => federationRuleId ?? []),
];
