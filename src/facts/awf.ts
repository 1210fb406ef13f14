// The environment variables of AWF's API proxy (from AWF's documentation).
import { FIELD_NAMES, type Field } from "./providers.ts";

/** The prefix of all of these variables. */
export const AWF_PREFIX = "AWF_AUTH_";

/** The variable for each field of a sign-in. */
export const AWF_VARIABLES: Readonly<Record<Field, string>> = {
  type: "AWF_AUTH_TYPE",
  provider: "AWF_AUTH_PROVIDER",
  audience: "AWF_AUTH_OIDC_AUDIENCE",
  azureTenantId: "AWF_AUTH_AZURE_TENANT_ID",
  azureClientId: "AWF_AUTH_AZURE_CLIENT_ID",
  azureScope: "AWF_AUTH_AZURE_SCOPE",
  azureCloud: "AWF_AUTH_AZURE_CLOUD",
  awsRoleArn: "AWF_AUTH_AWS_ROLE_ARN",
  awsRegion: "AWF_AUTH_AWS_REGION",
  awsRoleSessionName: "AWF_AUTH_AWS_ROLE_SESSION_NAME",
  gcpWorkloadIdentityProvider: "AWF_AUTH_GCP_WORKLOAD_IDENTITY_PROVIDER",
  gcpServiceAccount: "AWF_AUTH_GCP_SERVICE_ACCOUNT",
  gcpScope: "AWF_AUTH_GCP_SCOPE",
  federationRuleId: "AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID",
  organizationId: "AWF_AUTH_ANTHROPIC_ORGANIZATION_ID",
  serviceAccountId: "AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID",
  workspaceId: "AWF_AUTH_ANTHROPIC_WORKSPACE_ID",
  tokenUrl: "AWF_AUTH_ANTHROPIC_TOKEN_URL",
};

/** The only `type` that AWF supports. */
export const AWF_TYPE = "github-oidc";

/** The names of all variables, in the order of printing. */
export const AWF_VARIABLE_NAMES: readonly string[] = FIELD_NAMES.map((field) => AWF_VARIABLES[field]);
