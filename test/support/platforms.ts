// One sign-in for each platform that signs identity tokens: its file, what options say of its token, and the claims of a real one.
import type { CheckRuleOptions, Source } from "../../src/index.ts";
import { container, env, IDS, manifest, pod, tokenVolume, workload } from "./manifests.ts";
import { agentAuth, engineAuth, federatedAgent, SERVICE_ACCOUNT, workflowFile, type Keys } from "./sources.ts";

/** A sign-in on a platform. */
export interface PlatformCase {
  readonly source: Source;
  /** What a user says of the token. */
  readonly told: CheckRuleOptions;
  /** The claims of a real token, without its times. */
  readonly claims: Keys;
  /** What a rule for it can require, in addition to its subject. */
  readonly match: Keys;
}

const AUDIENCE = "https://api.anthropic.com";

/** A pod that signs in as this service account. */
function agentPod(name: string, audience = AUDIENCE): Source {
  const ids = { ...IDS, ANTHROPIC_SERVICE_ACCOUNT_ID: SERVICE_ACCOUNT };
  const spec = pod({
    serviceAccountName: name,
    containers: [container({ env: env(ids) })],
    volumes: [tokenVolume({ audience })],
  });
  return manifest({ ...workload("Deployment", spec), metadata: { name: "agent", namespace: "agents" } });
}

function podClaims(iss: string, name: string, audience = AUDIENCE): Keys {
  const details = { namespace: "agents", pod: { name: "agent-1" }, serviceaccount: { name } };
  return { iss, sub: `system:serviceaccount:agents:${name}`, aud: [audience], "kubernetes.io": details };
}

/** The case of a platform whose subject and issuer only options say. */
function told(source: Source, iss: string, sub: string, claims: Keys, match: Keys = {}): PlatformCase {
  return { source, told: { issuer: iss, subject: sub }, claims: { iss, sub, ...claims }, match };
}

const agent = (token: Keys) => federatedAgent(agentAuth({}, token));
const GITHUB = "https://token.actions.githubusercontent.com";
const GOOGLE = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity";
const AZURE = "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01";
const APP = "2b1e3c4d-5f60-4718-9a2b-3c4d5e6f7081";

/** The cases by platform. */
export const PLATFORMS: Readonly<Record<string, PlatformCase>> = {
  GitHub: {
    source: workflowFile({ engine: { id: "claude", auth: engineAuth() } }),
    told: { repository: "acme/site", ref: "refs/heads/main", immutableIds: "1234/5678" },
    claims: {
      iss: GITHUB,
      sub: "repo:acme@1234/site@5678:ref:refs/heads/main",
      aud: AUDIENCE,
      repository: "acme/site",
      repository_id: "5678",
      repository_owner: "acme",
      repository_owner_id: "1234",
      ref: "refs/heads/main",
      ref_type: "branch",
      event_name: "issues",
      actor: "octocat",
      run_attempt: "1",
      jti: "one",
    },
    match: {
      audience: AUDIENCE,
      claims: { repository: "acme/site", repository_owner_id: "1234" },
      condition: "claims.ref == 'refs/heads/main' && !has(claims.environment)",
    },
  },
  Kubernetes: {
    source: agentPod("triage"),
    told: { issuer: "https://kubernetes.example.com" },
    claims: podClaims("https://kubernetes.example.com", "triage"),
    match: { audience: AUDIENCE, condition: `"${AUDIENCE}" in claims.aud` },
  },
  EKS: {
    source: agentPod("triage", "anthropic"),
    told: { issuer: "https://oidc.eks.eu-west-1.amazonaws.com/id/E1F2" },
    claims: podClaims("https://oidc.eks.eu-west-1.amazonaws.com/id/E1F2", "triage", "anthropic"),
    match: { audience: "anthropic" },
  },
  AWS: told(
    agent({
      command:
        `aws sts get-web-identity-token --audience ${AUDIENCE} --signing-algorithm RS256 --query WebIdentityToken --output text`.split(
          " ",
        ),
    }),
    "https://3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a.tokens.sts.global.api.aws",
    "arn:aws:iam::123456789012:role/agent",
    { aud: AUDIENCE, "https://sts.amazonaws.com/": { aws_account: "123456789012" } },
    { audience: AUDIENCE, condition: "claims.sub.startsWith('arn:aws:iam::123456789012:')" },
  ),
  Google: told(
    agent({ url: `${GOOGLE}?audience=${AUDIENCE}&format=full`, headers: { "Metadata-Flavor": "Google" } }),
    "https://accounts.google.com",
    "105678901234567890123",
    { aud: AUDIENCE, azp: "105678901234567890123", email: "agent@acme.iam.gserviceaccount.com", email_verified: true },
    { audience: AUDIENCE },
  ),
  Entra: told(
    agent({ url: `${AZURE}&resource=${APP}`, headers: { Metadata: "true" }, response_field: "access_token" }),
    "https://login.microsoftonline.com/7f3a1c52-0d8e-4b7a-9c11-6a5f4e3d2c1b/v2.0",
    "9d8c7b6a-5f4e-4d3c-8b2a-190817263544",
    { aud: APP, oid: "9d8c7b6a-5f4e-4d3c-8b2a-190817263544", tid: "7f3a1c52-0d8e-4b7a-9c11-6a5f4e3d2c1b" },
    { audience: APP },
  ),
  SPIFFE: told(
    agent({ file: "/var/run/spiffe/token" }),
    "https://oidc.spire.example.com",
    "spiffe://acme.example/agents/triage",
    { aud: [AUDIENCE] },
  ),
  Okta: told(
    agent({ env: "OKTA_TOKEN" }),
    "https://acme.okta.com/oauth2/default",
    "0oa1b2c3d4e5f6g7h8i9",
    { aud: AUDIENCE, cid: "0oa1b2c3d4e5f6g7h8i9", ver: 1, scp: ["anthropic"] },
    { audience: AUDIENCE },
  ),
};
