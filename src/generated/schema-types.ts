// Written by `npm run generate` from /schema. Do not edit.

/**
 * The `auth` block that signs an agent in with a short-lived OIDC token instead of a stored API key, in every notation that wifc reads.
 */
export type Auth = AgentAuth | WorkflowAuth;
/**
 * `workload_identity_federation` selects the nested notation, which is the only one in agent YAML.
 */
export type FederationType = "workload_identity_federation";
/**
 * The Anthropic federation rule to exchange the token under, such as fdrl_01….
 */
export type FederationRuleId = string;
/**
 * The id of the Anthropic organization, which is a UUID.
 */
export type OrganizationId = string;
/**
 * The service account to sign in as, such as svac_01….
 */
export type ServiceAccountId = string;
/**
 * The workspace to sign in to, such as wrkspc_01…. Required if the federation rule spans several workspaces. docker-agent refuses to load a file with this key.
 */
export type WorkspaceId = string;
/**
 * Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` or `url`.
 */
export type IdentityToken = FileSource | EnvSource | CommandSource | UrlSource;
/**
 * The path of the file that contains the token, used as written.
 */
export type TokenFile = string;
/**
 * The name of an environment variable.
 */
export type VariableName = string;
/**
 * The program and its arguments, one item each. No shell interprets them.
 *
 * @minItems 1
 */
export type ArgumentList = [Argument, ...Argument[]];
/**
 * The program or one of its arguments.
 */
export type Argument = string;
/**
 * The URL that returns the token. It begins with https:// or with a reference such as ${NAME}.
 */
export type TokenSourceUrl = string;
/**
 * The value of this header.
 */
export type HeaderValue = string;
/**
 * The top-level key of the JSON response that contains the token. Without it, the whole response is the token.
 */
export type ResponseField = string;
/**
 * How the workflow's engine signs in: it exchanges the job's OIDC token for a short-lived access token. `type` selects the notation.
 */
export type WorkflowAuth = GithubOidc | AnthropicWif | WorkflowFederationAuth;
/**
 * `github-oidc` selects the notation that gh-aw reads.
 */
export type GithubOidcType = "github-oidc";
/**
 * The provider that receives the job's OIDC token: anthropic, azure, gcp or aws (case-sensitive), or an expression.
 */
export type OidcProvider = ("anthropic" | "azure" | "gcp" | "aws") | string;
/**
 * The audience of the OIDC token, if the federation rule expects one other than https://api.anthropic.com.
 */
export type Audience = string;
/**
 * The Anthropic federation rule to exchange the token under: fdrl_01…, or an expression.
 */
export type FederationRuleIdOrExpression = string;
/**
 * The id of the Anthropic organization: a UUID, or an expression.
 */
export type OrganizationIdOrExpression = string;
/**
 * The service account to sign in as: svac_01…, or an expression.
 */
export type ServiceAccountIdOrExpression = string;
/**
 * The workspace to sign in to: wrkspc_01…, or an expression. Required if the federation rule spans several workspaces.
 */
export type WorkspaceIdOrExpression = string;
/**
 * The Microsoft Entra tenant at which to exchange the token.
 */
export type AzureTenantId = string;
/**
 * The application (client) id of the Entra app registration or managed identity.
 */
export type AzureClientId = string;
/**
 * The scope of the Azure access token; default: the scope of Cognitive Services.
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
 * The Google service account to impersonate. Optional for AWF, but required by gh-aw.
 */
export type GcpServiceAccount = string;
/**
 * The Google Cloud project that the Gemini engine uses.
 */
export type GcpProject = string;
/**
 * The Google Cloud location that the Gemini engine uses; default: us-central1.
 */
export type GcpLocation = string;
/**
 * `anthropic-wif` selects the flat notation for Anthropic.
 */
export type AnthropicWifType = "anthropic-wif";
/**
 * The URL at which to exchange the token; default: https://api.anthropic.com/v1/oauth/token.
 */
export type TokenUrlOrExpression = string;

/**
 * How the provider or model signs in: it exchanges the workload's OIDC token at Anthropic for a short-lived access token.
 */
export interface AgentAuth {
  type: FederationType;
  workload_identity_federation: AgentFederation;
}
/**
 * The federation rule to use, the identity to sign in as, and the source of the workload's OIDC token.
 */
export interface AgentFederation {
  federation_rule_id: FederationRuleId;
  organization_id: OrganizationId;
  service_account_id?: ServiceAccountId;
  workspace_id?: WorkspaceId;
  identity_token: IdentityToken;
}
/**
 * Reads the token from a file at every exchange.
 */
export interface FileSource {
  file: TokenFile;
}
/**
 * Reads the token from an environment variable at every exchange.
 */
export interface EnvSource {
  env: VariableName;
}
/**
 * Runs a command that prints the token, at every exchange.
 */
export interface CommandSource {
  command: ArgumentList;
}
/**
 * Fetches the token with a GET request at every exchange.
 */
export interface UrlSource {
  url: TokenSourceUrl;
  headers?: Headers;
  response_field?: ResponseField;
}
/**
 * The headers of the request. In a value, `${NAME}` is replaced by the environment variable.
 */
export interface Headers {
  [k: string]: HeaderValue;
}
/**
 * The notation that gh-aw reads. `provider` selects who receives the job's OIDC token; the other keys select the identity to sign in as.
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
 * The flat notation for Anthropic, with keys in kebab case. Convert it for gh-aw with `wifc compile --target gh-aw`.
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
 * The nested notation of agent YAML. Convert it for gh-aw with `wifc compile --target gh-aw`.
 */
export interface WorkflowFederationAuth {
  type: FederationType;
  workload_identity_federation: WorkflowFederation;
}
/**
 * The federation rule to use and the identity to sign in as. Without `identity_token`, the job's own OIDC token is exchanged.
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
