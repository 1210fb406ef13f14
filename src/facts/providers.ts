// The OIDC providers that can take a job's token: one record each, in the order in which what they read is printed.

/** What is known of a provider. */
interface ProviderFacts {
  /** What only this provider reads of a sign-in, and whether it can do without. */
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
    // AWF could do without it, gh-aw does not compile without it.
    gcpServiceAccount: "required",
    gcpScope: "optional",
  },
} as const satisfies ProviderFacts;

/** Anthropic, where a sign-in of an agent always ends (Anthropic's documentation of workload identity federation). */
export const ANTHROPIC = {
  fields: {
    federationRuleId: "required",
    organizationId: "required",
    // Anthropic's SDKs can do without it, AWF cannot.
    serviceAccountId: "required",
    workspaceId: "optional",
    tokenUrl: "optional",
  },
  /** What a federation rule expects if it names no other. */
  audience: "https://api.anthropic.com",
  baseUrl: "https://api.anthropic.com",
  tokenPath: "/v1/oauth/token",
  /** The values of `anthropic-beta`: of every request with an access token, and of the exchange besides. */
  betas: { access: "oauth-2025-04-20", exchange: "oidc-federation-2026-04-01" },
  /** The ids in the body of an exchange, in the order in which its SDKs write them. */
  body: [
    ["federation_rule_id", "federationRuleId"],
    ["organization_id", "organizationId"],
    ["service_account_id", "serviceAccountId"],
    ["workspace_id", "workspaceId"],
  ],
  /** The variables that each of its SDKs prefers to federation when they are set, the one that federation replaces first. */
  keys: ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"],
  /** The identity tokens that it takes; in seconds. */
  token: {
    algorithms: ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"],
    clockSkew: 30,
    longestLife: 3600,
  },
} as const satisfies ProviderFacts & Readonly<Record<string, unknown>>;

const RECORDS = { azure: AZURE, aws: AWS, gcp: GCP, anthropic: ANTHROPIC } as const;

/** Who can take the job's OIDC token. */
export type OidcProvider = keyof typeof RECORDS;

/** All of them. */
export const OIDC_PROVIDERS: readonly OidcProvider[] = Object.keys(RECORDS).filter(
  (name): name is OidcProvider => name in RECORDS,
);

type FieldOf<P extends OidcProvider> = P extends OidcProvider ? keyof (typeof RECORDS)[P]["fields"] : never;

/** A thing that a sign-in can say. */
export type Field = "type" | "provider" | "audience" | FieldOf<OidcProvider>;

const OWNERS = new Map(
  OIDC_PROVIDERS.flatMap((provider) =>
    Object.entries(RECORDS[provider].fields).map(([field, need]) => [field, { provider, need }] as const),
  ),
);

/** All of them, in the order of printing. */
export const FIELD_NAMES: readonly Field[] = [
  ...(["type", "provider", "audience"] as const),
  ...[...OWNERS.keys()].filter((name): name is FieldOf<OidcProvider> => OWNERS.has(name)),
];

/** The provider that reads a field, if only one does. */
export function readerOf(field: Field): OidcProvider | undefined {
  return OWNERS.get(field)?.provider;
}

/** Whether a provider reads a field and cannot do without it. */
export function isRequiredBy(provider: OidcProvider | undefined, field: Field): boolean {
  const owner = OWNERS.get(field);
  return owner !== undefined && owner.provider === provider && owner.need === "required";
}
