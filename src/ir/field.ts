// What a sign-in can say, and what AWF's proxy calls it. The rows stand in the order in which variables are printed.

interface FieldRow {
  /** The environment variable that AWF's proxy reads (AWF's documentation of its API proxy). */
  readonly variable: string;
  /** The OIDC provider that cannot do without it. */
  readonly requiredBy?: Provider;
}

/** Who can take the job's OIDC token. */
export type Provider = "anthropic" | "azure" | "gcp" | "aws";

const ROWS = {
  type: { variable: "AWF_AUTH_TYPE" },
  provider: { variable: "AWF_AUTH_PROVIDER" },
  audience: { variable: "AWF_AUTH_OIDC_AUDIENCE" },
  azureTenantId: { variable: "AWF_AUTH_AZURE_TENANT_ID", requiredBy: "azure" },
  azureClientId: { variable: "AWF_AUTH_AZURE_CLIENT_ID", requiredBy: "azure" },
  azureScope: { variable: "AWF_AUTH_AZURE_SCOPE" },
  azureCloud: { variable: "AWF_AUTH_AZURE_CLOUD" },
  awsRoleArn: { variable: "AWF_AUTH_AWS_ROLE_ARN", requiredBy: "aws" },
  awsRegion: { variable: "AWF_AUTH_AWS_REGION", requiredBy: "aws" },
  awsRoleSessionName: { variable: "AWF_AUTH_AWS_ROLE_SESSION_NAME" },
  gcpWorkloadIdentityProvider: { variable: "AWF_AUTH_GCP_WORKLOAD_IDENTITY_PROVIDER", requiredBy: "gcp" },
  gcpServiceAccount: { variable: "AWF_AUTH_GCP_SERVICE_ACCOUNT" },
  gcpScope: { variable: "AWF_AUTH_GCP_SCOPE" },
  federationRuleId: { variable: "AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID", requiredBy: "anthropic" },
  organizationId: { variable: "AWF_AUTH_ANTHROPIC_ORGANIZATION_ID", requiredBy: "anthropic" },
  serviceAccountId: { variable: "AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID", requiredBy: "anthropic" },
  workspaceId: { variable: "AWF_AUTH_ANTHROPIC_WORKSPACE_ID" },
  tokenUrl: { variable: "AWF_AUTH_ANTHROPIC_TOKEN_URL" },
} as const satisfies Readonly<Record<string, FieldRow>>;

/** A thing that a sign-in can say. */
export type Field = keyof typeof ROWS;

/** All fields with their AWF variables, in the order of printing. */
export const FIELDS: { readonly [F in Field]: FieldRow } = ROWS;

/** The names of all fields, in the order of printing. */
export const FIELD_NAMES: readonly Field[] = Object.keys(FIELDS).filter(isField);

function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name);
}
