// The keys of every notation, and the field that each key sets.
import type { Field } from "../facts/providers.ts";
import type { AgentFederation, AnthropicWif, GithubOidc, WorkflowFederation } from "../generated/schema-types.ts";
import type { Declaration, Notation } from "./federation.ts";

/** The mapping with the ids in the nested notations, which has the name of their `type`. */
export const NESTED = "workload_identity_federation" satisfies Notation;

/** The keys of the nested notation in agent YAML. */
export const AGENT_KEYS: Readonly<Record<Exclude<keyof AgentFederation, "identity_token">, Field>> = {
  federation_rule_id: "federationRuleId",
  organization_id: "organizationId",
  service_account_id: "serviceAccountId",
  workspace_id: "workspaceId",
};

/** The keys of the nested notation in a workflow. */
export const NESTED_KEYS: Readonly<Record<Exclude<keyof WorkflowFederation, "identity_token">, Field>> = {
  ...AGENT_KEYS,
  audience: "audience",
  token_url: "tokenUrl",
};

/** The keys of the flat notation for Anthropic. */
export const FLAT_KEYS: Readonly<Record<Exclude<keyof AnthropicWif, "type">, Field>> = {
  "federation-rule-id": "federationRuleId",
  "organization-id": "organizationId",
  "service-account-id": "serviceAccountId",
  "workspace-id": "workspaceId",
  audience: "audience",
  "token-url": "tokenUrl",
};

/** Keys of gh-aw's notation that configure the Gemini engine, not AWF. */
export const ENGINE_KEYS = ["project", "location"] as const satisfies readonly (keyof GithubOidc)[];

/** The keys of gh-aw's notation. */
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

/** The key of each field that a notation supports. */
export function spellingOf(keys: Readonly<Record<string, Field>>): Declaration["spelling"] {
  return Object.fromEntries(Object.entries(keys).map(([key, field]) => [field, key]));
}

/** The key of each field in agent YAML. */
export const AGENT_SPELLING = spellingOf(AGENT_KEYS);

/** The key of each field in gh-aw's notation. */
export const GITHUB_OIDC_SPELLING = spellingOf(GITHUB_OIDC_KEYS);

/** The keys that show that a mapping is a sign-in, wherever it is. */
export const SIGN_IN_KEYS: readonly string[] = [
  NESTED,
  ...[AGENT_SPELLING, GITHUB_OIDC_SPELLING].flatMap(({ federationRuleId }) => federationRuleId ?? []),
];
