// What a sign-in can say, and what AWF's proxy calls it. The rows stand in the order in which variables are printed.

interface FieldRow {
  /** The environment variable that AWF's proxy reads (AWF's documentation of its API proxy). */
  readonly variable: string;
  /** The OIDC provider that reads it, if only one does. */
  readonly of?: Provider;
  /** Whether that provider cannot do without it. */
  readonly isRequired?: boolean;
}

/** Who can take the job's OIDC token. */
export type Provider = "anthropic" | "azure" | "gcp" | "aws";

const ROWS = {
  type: { variable: "AWF_AUTH_TYPE" },
  provider: { variable: "AWF_AUTH_PROVIDER" },
  audience: { variable: "AWF_AUTH_OIDC_AUDIENCE" },
  azureTenantId: { variable: "AWF_AUTH_AZURE_TENANT_ID", of: "azure", isRequired: true },
  azureClientId: { variable: "AWF_AUTH_AZURE_CLIENT_ID", of: "azure", isRequired: true },
  azureScope: { variable: "AWF_AUTH_AZURE_SCOPE", of: "azure" },
  azureCloud: { variable: "AWF_AUTH_AZURE_CLOUD", of: "azure" },
  awsRoleArn: { variable: "AWF_AUTH_AWS_ROLE_ARN", of: "aws", isRequired: true },
  awsRegion: { variable: "AWF_AUTH_AWS_REGION", of: "aws", isRequired: true },
  awsRoleSessionName: { variable: "AWF_AUTH_AWS_ROLE_SESSION_NAME", of: "aws" },
  gcpWorkloadIdentityProvider: { variable: "AWF_AUTH_GCP_WORKLOAD_IDENTITY_PROVIDER", of: "gcp", isRequired: true },
  // AWF could do without it, gh-aw does not compile without it.
  gcpServiceAccount: { variable: "AWF_AUTH_GCP_SERVICE_ACCOUNT", of: "gcp", isRequired: true },
  gcpScope: { variable: "AWF_AUTH_GCP_SCOPE", of: "gcp" },
  federationRuleId: { variable: "AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID", of: "anthropic", isRequired: true },
  organizationId: { variable: "AWF_AUTH_ANTHROPIC_ORGANIZATION_ID", of: "anthropic", isRequired: true },
  serviceAccountId: { variable: "AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID", of: "anthropic", isRequired: true },
  workspaceId: { variable: "AWF_AUTH_ANTHROPIC_WORKSPACE_ID", of: "anthropic" },
  tokenUrl: { variable: "AWF_AUTH_ANTHROPIC_TOKEN_URL", of: "anthropic" },
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
