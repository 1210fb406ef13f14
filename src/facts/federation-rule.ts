// What Anthropic's Admin API accepts in a federation rule, and the issuers that tokens of the usual platforms have.
import { hostOf } from "./addresses.ts";
import { GITHUB_CLAIMS, TENANT_CLAIMS } from "./github-claims.ts";

/** How long an access token may live, and an identity token of an issuer, in seconds. */
export const LIFETIMES = {
  accessToken: { least: 60, most: 86_400, usual: 3600 },
  identityToken: { least: 1, most: 176_400 },
  /** Tokens of Entra ID for managed identities (Microsoft's documentation). */
  ofAzure: 86_400,
} as const;

/** The scope that requires a service account with the role `admin`. */
export const ADMIN_SCOPE = "org:admin";

/** What an access token can be for. */
export const SCOPES: readonly string[] = [
  "workspace:developer",
  "workspace:inference",
  "workspace:manage_tunnels",
  ADMIN_SCOPE,
];

/** The usual scope. */
export const USUAL_SCOPE = "workspace:developer";

/** The role of such a service account. */
export const ADMIN_ROLE = "admin";

/** A platform whose tokens are recognized by their issuer. */
export type Platform =
  "GitHub Actions" | "GitLab" | "Buildkite" | "Terraform Cloud" | "Google Cloud" | "Azure" | "AWS" | "Kubernetes";

interface IssuerFacts {
  readonly platform: Platform;
  readonly host: RegExp;
  /** The issuer of all its tenants, so that a rule must say which tenant it is for. */
  readonly shared?: string;
  /** How long its tokens can live, in seconds, if that is longer than an issuer at Anthropic allows by default. */
  readonly longestLife?: number;
  /** The claims that say so. */
  readonly tenantClaims?: readonly string[];
}

// From the documentation of each platform.
const ISSUERS: readonly IssuerFacts[] = [
  {
    platform: "GitHub Actions",
    host: /^token\.actions\.(?:githubusercontent\.com|[\w-]+\.ghe\.com)$/,
    shared: "https://token.actions.githubusercontent.com",
    tenantClaims: TENANT_CLAIMS,
  },
  {
    platform: "GitLab",
    host: /^gitlab\.com$/,
    shared: "https://gitlab.com",
    tenantClaims: [
      "sub",
      "ci_config_ref_uri",
      "groups_direct",
      "namespace_id",
      "namespace_path",
      "project_id",
      "project_path",
      "runner_id",
      "user_email",
      "user_id",
      "user_identities",
      "user_login",
    ],
  },
  {
    platform: "Buildkite",
    host: /^agent\.buildkite\.com$/,
    shared: "https://agent.buildkite.com",
    tenantClaims: ["sub", "agent_id", "cluster_id", "organization_id", "organization_slug", "pipeline_id", "queue_id"],
  },
  {
    platform: "Terraform Cloud",
    host: /^app\.terraform\.io$/,
    shared: "https://app.terraform.io",
    tenantClaims: [
      "sub",
      "terraform_full_workspace",
      "terraform_organization_id",
      "terraform_organization_name",
      "terraform_project_id",
      "terraform_workspace_id",
    ],
  },
  {
    platform: "Google Cloud",
    host: /^accounts\.google\.com$/,
    shared: "https://accounts.google.com",
    tenantClaims: ["sub", "azp", "email", "google", "hd"],
  },
  {
    platform: "Azure",
    host: /^(?:login\.microsoftonline\.(?:com|us)|login\.partner\.microsoftonline\.cn|sts\.windows\.net)$/,
    longestLife: LIFETIMES.ofAzure,
  },
  { platform: "AWS", host: /^[\w-]+\.tokens\.sts\.global\.api\.aws$/ },
  { platform: "Kubernetes", host: /^oidc\.eks\.|^container\.googleapis\.com$|\.oic\.prod-aks\.azure\.com$/ },
];

/** The platform that signs tokens with this issuer, if it is a usual one. */
export function platformOfIssuer(url: string): Platform | undefined {
  const host = hostOf(url);
  return host === undefined ? undefined : ISSUERS.find((each) => each.host.test(host))?.platform;
}

/** How long tokens with this issuer can live, in seconds, if that is longer than an issuer at Anthropic allows by default. */
export function longestLifeOf(url: string): number | undefined {
  return ISSUERS.find(({ platform }) => platform === platformOfIssuer(url))?.longestLife;
}

/** The issuer that all tenants of a platform share. */
export function sharedIssuerOf(platform: Platform): string | undefined {
  return ISSUERS.find((each) => each.platform === platform)?.shared;
}

/** The platform whose tenants share this issuer, and the claims that identify one of them. */
export function findSharedIssuer(
  url: string,
): { readonly platform: Platform; readonly tenantClaims: readonly string[] } | undefined {
  const found = ISSUERS.find(({ shared }) => shared === url);
  return found && { platform: found.platform, tenantClaims: found.tenantClaims ?? [] };
}

// Every token has some of these (RFC 7519). `aud` may also be a list.
const TEXT_CLAIMS = ["iss", "sub", "aud", "jti"];
const NUMBER_CLAIMS = ["exp", "iat", "nbf"];

/** Claims of whose values the types are certain, with such a value. If the issuer is not known, names such as `repository` are GitHub's. */
export function sampleClaims(platform: Platform | undefined): Readonly<Record<string, string | number>> {
  const texts = platform === "GitHub Actions" ? GITHUB_CLAIMS : TEXT_CLAIMS;
  return Object.fromEntries([...texts.map((name) => [name, ""]), ...NUMBER_CLAIMS.map((name) => [name, 0])]);
}
