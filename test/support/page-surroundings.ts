// What the commands of a page find around them. The walkthroughs talk to GitHub, to a cluster and to Anthropic: servers on this machine and
// programs that do as little as the page shows.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { json, serve, serveProxy, serveTls, type Behaviour } from "./loopback.ts";
import { REQUEST_TOKEN } from "./secrets.ts";
import { createTokenEndpoint } from "./token-endpoint.ts";
import { createToken } from "./tokens.ts";

/** Variables, and the scripts of programs by their names. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string>>;
  readonly programs: Readonly<Record<string, string>>;
}

/** Prepares the surroundings of a page, some of them as files in the directory in which its commands run. */
export function surroundPage(page: string, directory: string): Promise<Surroundings> {
  return page === "docs/keyless.md" ? surroundWalkthroughs(directory) : Promise.resolve({ env: {}, programs: {} });
}

const CLUSTER = "https://oidc.eks.eu-west-1.amazonaws.com/id/E1F2";
const JOB = "repo:acme@1234/site@5678:ref:refs/heads/main";
const JOB_CLAIMS = { sub: JOB, repository_owner_id: "1234", repository_id: "5678" };
const POD = "system:serviceaccount:agents:triage";
/** The subject that each rule accepts. */
const RULES: Readonly<Record<string, string>> = {
  fdrl_01AbCdEfGhIjKlMnOpQrStUv: JOB,
  fdrl_01BcDeFgHiJkLmNoPqRsTuVw: POD,
};

async function surroundWalkthroughs(directory: string): Promise<Surroundings> {
  const now = Math.floor(Date.now() / 1000);
  let count = 0;
  const github = await serve((response, arrival) => {
    count += 1;
    json(200, { value: createToken(now, { ...JOB_CLAIMS, jti: `job-${count}` }) })(response, arrival);
  });
  const anthropic = await serveTls(createAnthropic(), ["api.anthropic.com"]);
  const proxy = await serveProxy(anthropic.port);
  writeFileSync(join(directory, "anthropic.pem"), anthropic.certificate);
  const pod = createToken(now, { iss: CLUSTER, sub: POD, jti: "pod" });
  return {
    env: {
      NODE_EXTRA_CA_CERTS: join(directory, "anthropic.pem"),
      HTTPS_PROXY: proxy.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/?v=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    programs: {
      gh: `case "$1" in api) echo 1234/5678;; aw) cat > .github/workflows/triage.lock.yml <<'LOCK'\n${LOCK}LOCK\nesac`,
      kubectl: `case "$1" in create) echo ${pod};; get) echo '{"issuer":"${CLUSTER}"}';; esac`,
    },
  };
}

/** Anthropic's token endpoint: it compares the subject with that of the rule, and accepts each identity token once. */
function createAnthropic(): Behaviour {
  const endpoint = createTokenEndpoint(Date.now, 600);
  const error = { type: "authentication_error", message: "Authentication failed" };
  return (response, arrival) => {
    const { federation_rule_id: rule, assertion }: Readonly<Record<string, string>> = JSON.parse(arrival.body);
    const claims = Buffer.from(assertion?.split(".")[1] ?? "", "base64url").toString();
    const isAccepted = JSON.parse(claims).sub === RULES[rule ?? ""];
    (isAccepted ? endpoint.behave : json(401, { type: "error", error }))(response, arrival);
  };
}

/** What wifc reads of the lock file that gh-aw compiles. */
const LOCK = `jobs:
  agent:
    permissions: { contents: read, id-token: write }
    steps:
      - id: agentic_execution
        env:
          AWF_AUTH_TYPE: github-oidc
          AWF_AUTH_PROVIDER: anthropic
          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: \${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}
          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: \${{ vars.ANTHROPIC_ORGANIZATION_ID }}
          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: \${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}
`;
