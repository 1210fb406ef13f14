// Written by `npm run generate` from /schema. Do not edit.

/**
 * The `auth:` block that signs an agent in with a short-lived OIDC token instead of a stored API key, in every notation that wifc reads.
 */
export type Auth = AgentAuth | WorkflowAuth;
/**
 * Always `workload_identity_federation` in agent YAML.
 */
export type FederationType = "workload_identity_federation";
/**
 * The federation rule at Anthropic that the token is exchanged under, such as fdrl_01….
 */
export type FederationRuleId = string;
/**
 * The Anthropic organization: a bare UUID.
 */
export type OrganizationId = string;
/**
 * The service account that the access token is bound to, such as svac_01….
 */
export type ServiceAccountId = string;
/**
 * The workspace to sign in to, such as wrkspc_01…; needed when the federation rule spans several. docker-agent itself refuses a file with this key.
 */
export type WorkspaceId = string;
/**
 * Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` and `url`.
 */
export type IdentityToken = FileSource | EnvSource | CommandSource | UrlSource;
/**
 * Path of the file that holds the token, taken to the letter.
 */
export type TokenFile = string;
/**
 * The bare name of an environment variable.
 */
export type VariableName = string;
/**
 * The program and its arguments, one item each; no shell looks at them.
 *
 * @minItems 1
 */
export type ArgumentList = [Argument, ...Argument[]];
/**
 * The program or one of its arguments.
 */
export type Argument = string;
/**
 * The address that answers with the token; begins with https:// or with a reference such as ${NAME}.
 */
export type TokenSourceUrl = string;
/**
 * What is sent under this header's name.
 */
export type HeaderValue = string;
/**
 * The top-level key of the JSON answer that holds the token; without it the whole answer is the token.
 */
export type ResponseField = string;
/**
 * How the workflow's engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.
 */
export type WorkflowAuth = GithubOidc | AnthropicWif | WorkflowFederationAuth;
/**
 * The notation that gh-aw reads.
 */
export type GithubOidcType = "github-oidc";
/**
 * Who takes the job's OIDC token: anthropic, azure, gcp or aws, spelt exactly so, or an expression.
 */
export type OidcProvider = ("anthropic" | "azure" | "gcp" | "aws") | string;
/**
 * The audience of the OIDC token, if the federation rule does not expect the usual one.
 */
export type Audience = string;
/**
 * The federation rule at Anthropic that the token is exchanged under: fdrl_01…, or an expression.
 */
export type FederationRuleIdOrExpression = string;
/**
 * The Anthropic organization: a bare UUID, or an expression.
 */
export type OrganizationIdOrExpression = string;
/**
 * The service account that the access token is bound to: svac_01…, or an expression.
 */
export type ServiceAccountIdOrExpression = string;
/**
 * The workspace to sign in to: wrkspc_01…, or an expression. Needed when the federation rule spans several.
 */
export type WorkspaceIdOrExpression = string;
/**
 * The Microsoft Entra tenant that the token is exchanged at.
 */
export type AzureTenantId = string;
/**
 * The application (client) id of the Entra app registration or managed identity.
 */
export type AzureClientId = string;
/**
 * The scope of the Azure access token, if it is not the one of Cognitive Services.
 */
export type AzureScope = string;
/**
 * The Azure cloud: public, usgovernment or china, or an expression.
 */
export type AzureCloudOrExpression = string;
/**
 * The full resource name of the Google Cloud workload identity provider.
 */
export type GcpWorkloadIdentityProvider = string;
/**
 * The service account to impersonate. AWF could do without it; gh-aw requires it.
 */
export type GcpServiceAccount = string;
/**
 * The Google Cloud project, for the Gemini engine.
 */
export type GcpProject = string;
/**
 * The Google Cloud location, for the Gemini engine; us-central1 if it is left out.
 */
export type GcpLocation = string;
/**
 * The flat notation for Anthropic.
 */
export type AnthropicWifType = "anthropic-wif";
/**
 * The address where the token is exchanged, if it is not Anthropic's own.
 */
export type TokenUrlOrExpression = string;

/**
 * How the provider or model signs in: the workload's OIDC token is exchanged at Anthropic for a short-lived access token.
 */
export interface AgentAuth {
  type: FederationType;
  workload_identity_federation: AgentFederation;
}
/**
 * The federation rule to sign in under, whom to sign in as, and where the workload's OIDC token comes from.
 */
export interface AgentFederation {
  federation_rule_id: FederationRuleId;
  organization_id: OrganizationId;
  service_account_id?: ServiceAccountId;
  workspace_id?: WorkspaceId;
  identity_token: IdentityToken;
}
/**
 * The token is read from this file at every exchange.
 */
export interface FileSource {
  file: TokenFile;
}
/**
 * The token is read from this environment variable at every exchange.
 */
export interface EnvSource {
  env: VariableName;
}
/**
 * The token is what this command prints; it is run at every exchange.
 */
export interface CommandSource {
  command: ArgumentList;
}
/**
 * The token is fetched with a GET request at every exchange.
 */
export interface UrlSource {
  url: TokenSourceUrl;
  headers?: Headers;
  response_field?: ResponseField;
}
/**
 * Headers sent with the request; `${NAME}` in a value is replaced by the environment variable.
 */
export interface Headers {
  [k: string]: HeaderValue;
}
/**
 * The notation that gh-aw reads: `provider` says who takes the job's OIDC token, the other keys say whom to sign in as there.
 */
export interface GithubOidc {
  type: GithubOidcType;
  provider?: OidcProvider;
  audience?: Audience;
  "federation-rule-id"?: FederationRuleIdOrExpression;
  "organization-id"?: OrganizationIdOrExpression;
  "service-account-id"?: ServiceAccountIdOrExpression;
  "workspace-id"?: WorkspaceIdOrExpression;
  "azure-tenant-id"?: AzureTenantId;
  "azure-client-id"?: AzureClientId;
  "azure-scope"?: AzureScope;
  "azure-cloud"?: AzureCloudOrExpression;
  "workload-identity-provider"?: GcpWorkloadIdentityProvider;
  "service-account"?: GcpServiceAccount;
  project?: GcpProject;
  location?: GcpLocation;
}
/**
 * The ids side by side, in kebab case. gh-aw needs `wifc compile --target gh-aw` first.
 */
export interface AnthropicWif {
  type: AnthropicWifType;
  "federation-rule-id": FederationRuleIdOrExpression;
  "organization-id": OrganizationIdOrExpression;
  "service-account-id"?: ServiceAccountIdOrExpression;
  "workspace-id"?: WorkspaceIdOrExpression;
  audience?: Audience;
  "token-url"?: TokenUrlOrExpression;
}
/**
 * The same nested block as in agent YAML. gh-aw needs `wifc compile --target gh-aw` first.
 */
export interface WorkflowFederationAuth {
  type: FederationType;
  workload_identity_federation: WorkflowFederation;
}
/**
 * The federation rule to sign in under and whom to sign in as. Without `identity_token` it is the job's own OIDC token.
 */
export interface WorkflowFederation {
  federation_rule_id: FederationRuleIdOrExpression;
  organization_id: OrganizationIdOrExpression;
  service_account_id?: ServiceAccountIdOrExpression;
  workspace_id?: WorkspaceIdOrExpression;
  audience?: Audience;
  token_url?: TokenUrlOrExpression;
  identity_token?: IdentityToken;
}
