// The OIDC providers that can receive a job's token: one record each, in the order in which their fields are printed.

/** The record of a provider. */
interface ProviderFacts {
  /** The fields of a sign-in that only this provider reads. */
  readonly fields: Readonly<Record<string, "required" | "optional">>;
}

const AZURE = {
  fields: { azureTenantId: "required", azureClientId: "required", azureScope: "optional", azureCloud: "optional" },
} as const satisfies ProviderFacts;

const AWS = {
  fields: { awsRoleArn: "required", awsRegion: "required", awsRoleSessionName: "optional" },
} as const satisfies ProviderFacts;

const GCP = {
  fields: {
    gcpWorkloadIdentityProvider: "required",
    // Optional for AWF, but gh-aw does not compile without it.
    gcpServiceAccount: "required",
    gcpScope: "optional",
  },
} as const satisfies ProviderFacts;

/** Anthropic, the only one that agent files sign in to (from Anthropic's documentation of Workload Identity Federation). */
export const ANTHROPIC = {
  fields: {
    federationRuleId: "required",
    organizationId: "required",
    // Optional for Anthropic's SDKs, but required by AWF.
    serviceAccountId: "required",
    workspaceId: "optional",
    tokenUrl: "optional",
  },
  /** The audience that a federation rule expects by default. */
  audience: "https://api.anthropic.com",
  baseUrl: "https://api.anthropic.com",
  tokenPath: "/v1/oauth/token",
  /** The values of the header `anthropic-beta`: `access` in every request with an access token, `exchange` also in the exchange. */
  betas: { access: "oauth-2025-04-20", exchange: "oidc-federation-2026-04-01" },
  /** The ids in the body of an exchange, in the order in which its SDKs write them. */
  body: [
    ["federation_rule_id", "federationRuleId"],
    ["organization_id", "organizationId"],
    ["service_account_id", "serviceAccountId"],
    ["workspace_id", "workspaceId"],
  ],
  /** The variables that all of its SDKs prefer over federation. Federation replaces the first one. */
  keys: ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"],
  /** The identity tokens that it accepts; times in seconds. */
  token: {
    algorithms: ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"],
    clockSkew: 30,
    longestLife: 3600,
  },
} as const satisfies ProviderFacts & Readonly<Record<string, unknown>>;

const RECORDS = { azure: AZURE, aws: AWS, gcp: GCP, anthropic: ANTHROPIC } as const;

/** The name of a provider. */
export type OidcProvider = keyof typeof RECORDS;

/** The names of all providers. */
export const OIDC_PROVIDERS: readonly OidcProvider[] = Object.keys(RECORDS).filter(
  (name): name is OidcProvider => name in RECORDS,
);

type FieldOf<P extends OidcProvider> = P extends OidcProvider ? keyof (typeof RECORDS)[P]["fields"] : never;

/** A field of a sign-in. */
export type Field = "type" | "provider" | "audience" | FieldOf<OidcProvider>;

const OWNERS = new Map(
  OIDC_PROVIDERS.flatMap((provider) =>
    Object.entries(RECORDS[provider].fields).map(([field, need]) => [field, { provider, need }] as const),
  ),
);

/** All fields, in the order of printing. */
export const FIELD_NAMES: readonly Field[] = [
  ...(["type", "provider", "audience"] as const),
  ...[...OWNERS.keys()].filter((name): name is FieldOf<OidcProvider> => OWNERS.has(name)),
];

/** The only provider that reads a field; nothing if all read it. */
export function readerOf(field: Field): OidcProvider | undefined {
  return OWNERS.get(field)?.provider;
}

/** Whether a field is required by this provider. */
export function isRequiredBy(provider: OidcProvider | undefined, field: Field): boolean {
  const owner = OWNERS.get(field);
  return owner !== undefined && owner.provider === provider && owner.need === "required";
}
