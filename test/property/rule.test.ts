// The rule that `createRule` makes is accepted by `checkRule` for the same file and options, and no longer if a character of it changes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRule, createRule, type Code, type CreateRuleOptions, type Source } from "../../src/index.ts";
import { container, env, IDS, manifest, pod, workload } from "../support/manifests.ts";
import {
  agentAuth,
  engineAuth,
  errorCodes,
  federatedAgent,
  ORGANIZATION,
  present,
  RULE,
  SERVICE_ACCOUNT,
  workflowFile,
  type Keys,
} from "../support/sources.ts";

const WORKSPACE = "wrkspc_01AbCdEfGhIjKlMnOpQrStUv";
const ISSUER = "fdis_01AbCdEfGhIjKlMnOpQrStUv";
const GITHUB = { repository: "acme/site", ref: "refs/heads/main" };
const WITH_IDS = { ...GITHUB, immutableIds: "1234/5678" };
const EVENTS = ["push", "schedule", "workflow_dispatch", "workflow_call", "issue_comment", "pull_request"];
const AUDIENCE = "https://api.anthropic.com";

interface RuleCase {
  readonly name: string;
  readonly source: Source;
  readonly options: CreateRuleOptions;
}

function agent(token: Keys): Source {
  return federatedAgent(agentAuth({}, token));
}

/** A workflow of gh-aw, whose engine signs in. */
function agentic(keys: Keys): Source {
  return workflowFile({ engine: { id: "claude", auth: engineAuth({ "workspace-id": WORKSPACE }) }, ...keys });
}

/** A GitHub workflow with one step that signs in, or a composite action. */
function actions(keys: Keys, job: Keys = {}): Source {
  const steps = [
    {
      uses: "anthropics/claude-code-action@v1",
      with: {
        anthropic_federation_rule_id: RULE,
        anthropic_organization_id: ORGANIZATION,
        anthropic_service_account_id: SERVICE_ACCOUNT,
        anthropic_workspace_id: WORKSPACE,
        prompt: "Review the change.",
      },
    },
  ];
  const jobs = { review: { "runs-on": "ubuntu-latest", ...job, steps } };
  const file = "runs" in keys ? { runs: { using: "composite", steps } } : { jobs };
  const permissions = { contents: "read", "id-token": "write" };
  return { name: "actions.yml", text: JSON.stringify({ permissions, ...keys, ...file }, null, 2) };
}

const KUBERNETES = manifest(
  workload("Deployment", {
    ...pod(
      { serviceAccountName: "agent" },
      container({
        env: env({ ...IDS, ANTHROPIC_SERVICE_ACCOUNT_ID: SERVICE_ACCOUNT, ANTHROPIC_WORKSPACE_ID: WORKSPACE }),
      }),
    ),
  }),
);
const IN_NAMESPACE = {
  ...KUBERNETES,
  text: KUBERNETES.text.replace('"name": "agent"', '"name": "agent", "namespace": "support"'),
};

const CASES: readonly RuleCase[] = [
  ...EVENTS.flatMap((event) =>
    [GITHUB, WITH_IDS].flatMap((options) => [
      { name: `gh-aw, ${event}`, source: agentic({ on: event }), options },
      { name: `GitHub workflow, ${event}`, source: actions({ on: event }), options },
      {
        name: `GitHub workflow with an environment, ${event}`,
        source: actions({ on: event }, { environment: "production" }),
        options,
      },
    ]),
  ),
  {
    name: "pull requests without a ref",
    source: actions({ on: "pull_request" }),
    options: { repository: "acme/site" },
  },
  { name: "a tag", source: actions({ on: "push" }), options: { ...WITH_IDS, ref: "refs/tags/v1" } },
  { name: "several events", source: actions({ on: ["push", "issues", "schedule"] }), options: WITH_IDS },
  {
    name: "an environment for all events",
    source: actions({ on: ["push", "pull_request_target"] }, { environment: "eu:production" }),
    options: WITH_IDS,
  },
  {
    name: "an environment that an option names",
    source: actions({ on: "push" }, { environment: "${{ github.ref_name }}" }),
    options: { ...WITH_IDS, environment: "main" },
  },
  { name: "a customised subject", source: actions({ on: "push" }), options: { ...WITH_IDS, subject: "job:review" } },
  {
    name: "pull_request_target",
    source: actions({ on: "pull_request_target" }),
    options: { subject: "repo:acme/site:pull_request" },
  },
  {
    name: "composite action",
    source: actions({ name: "Review", description: "Reviews", runs: {} }),
    options: WITH_IDS,
  },
  {
    name: "an enterprise server",
    source: actions({ on: "push" }),
    options: { ...GITHUB, issuer: "https://github.example.com/_services/token" },
  },
  { name: "agent file on GitHub", source: federatedAgent(), options: WITH_IDS },
  { name: "Kubernetes", source: IN_NAMESPACE, options: { issuer: "https://oidc.example.com" } },
  {
    name: "Kubernetes with another subject",
    source: KUBERNETES,
    options: { issuer: "https://oidc.example.com", subject: "system:serviceaccount:a:b" },
  },
  { name: "EKS", source: IN_NAMESPACE, options: { issuer: "https://oidc.eks.eu-west-1.amazonaws.com/id/E1F2" } },
  { name: "Kubernetes with an existing issuer", source: IN_NAMESPACE, options: { issuer: ISSUER } },
  {
    name: "AWS",
    source: agent({
      command: [
        "aws",
        "sts",
        "get-web-identity-token",
        "--audience",
        AUDIENCE,
        "--signing-algorithm",
        "RS256",
        "--query",
        "WebIdentityToken",
        "--output",
        "text",
      ],
    }),
    options: {
      issuer: "https://0f1e2d3c-1111-2222-3333-444455556666.tokens.sts.global.api.aws",
      subject: "arn:aws:iam::123456789012:role/agent",
    },
  },
  {
    name: "Google Cloud",
    source: agent({
      url: `http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity?audience=${AUDIENCE}&format=full`,
      headers: { "Metadata-Flavor": "Google" },
    }),
    options: { subject: "104892101234567890123" },
  },
  {
    name: "Entra",
    source: agent({
      url: "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=api://ce5f647c-c703-4341-b111-c350d47fe30f",
      headers: { Metadata: "true" },
      response_field: "access_token",
    }),
    options: {
      issuer: "https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0",
      subject: "5f2e1a3b-0c4d-4e5f-8a6b-7c8d9e0f1a2b",
    },
  },
  {
    name: "SPIFFE",
    source: agent({ file: "run/spiffe/anthropic.jwt" }),
    options: { issuer: "https://oidc-discovery.example.com", subject: "spiffe://example.com/agent" },
  },
  {
    name: "Okta",
    source: agent({ command: ["get-okta-token"] }),
    options: { issuer: "https://acme.okta.com/oauth2/default", subject: "0oa1b2c3d4" },
  },
  {
    name: "gateway",
    source: {
      name: "gateway.yaml",
      text: `upstreams:\n- { provider: anthropic, auth: { federation_rule_id: ${RULE}, organization_id: ${ORGANIZATION}, service_account_id: ${SERVICE_ACCOUNT}, workspace_id: ${WORKSPACE}, identity_token_file: /run/token } }\n`,
    },
    options: { issuer: "https://oidc.example.com", subject: "gateway" },
  },
];

/** Changes one character of a text: near its beginning, in its middle, or at its end. */
function changes(text: string, from = 0): string[] {
  return [from, Math.floor((from + text.length) / 2), text.length - 1].map((at) => {
    const other = text[at] === "q" ? "w" : "q";
    return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
  });
}

for (const [number, { name, source, options }] of CASES.entries()) {
  test(`${number + 1}: ${name}`, () => {
    const { rule, issuer, diagnostics } = createRule(source, options);
    assert.ok(rule, JSON.stringify(diagnostics, undefined, 2));
    const check = (of: Keys, by: Keys = { ...issuer }) => {
      // A sign-in that names no workspace needs a rule with a single one, which only its author knows.
      const resources = [
        { id: RULE, issuer_id: ISSUER, workspace_id: WORKSPACE, ...of },
        ...(issuer ? [{ id: ISSUER, ...by }] : []),
      ];
      const exported = { name: "rules.json", text: JSON.stringify(resources) };
      return checkRule(source, [exported], options).diagnostics;
    };
    const found = check({ ...rule });
    assert.deepEqual(
      found.filter(({ severity }) => severity !== "note"),
      [],
    );
    // What a rule leaves open without the ids, check-rule leaves open too.
    assert.equal(found.length, diagnostics.filter(({ code }) => code === "undecided-matcher").length);

    const refuses = (code: Code, of: Keys, by?: Keys) => {
      const errors = check(of, by).filter(({ severity }) => severity === "error");
      assert.deepEqual(
        errors.map((each) => each.code),
        [code],
        JSON.stringify([of, by]),
      );
    };
    const { match } = rule;
    for (const text of changes(match.subject_prefix)) {
      refuses("rule-subject-mismatch", { ...rule, match: { ...match, subject_prefix: text } });
    }
    if (match.audience !== undefined && found.length === 0)
      for (const text of changes(match.audience)) {
        refuses("rule-audience-mismatch", { ...rule, match: { ...match, audience: text } });
      }
    for (const [claim, value] of Object.entries(match.claims ?? {})) {
      for (const text of changes(value)) {
        const claims = { ...match.claims, [claim]: text };
        refuses("rule-claim-mismatch", { ...rule, match: { ...match, claims } });
      }
    }
    if (issuer)
      for (const text of changes(issuer.issuer_url, "https://".length)) {
        refuses("rule-issuer-mismatch", { ...rule }, { ...issuer, issuer_url: text });
      }
    else refuses("rule-issuer-mismatch", { ...rule, issuer_id: changes(ISSUER, 5)[0] });
    for (const text of changes(SERVICE_ACCOUNT, "svac_01".length)) {
      refuses("rule-account-mismatch", { ...rule, target: { ...rule.target, service_account_id: text } });
    }
    if (rule.workspace_id !== undefined)
      for (const text of changes(rule.workspace_id, "wrkspc_01".length)) {
        refuses("rule-workspace-mismatch", { ...rule, workspace_id: text });
      }
  });
}

test("no subject becomes a prefix", () => {
  const subject = "repo:acme/*";
  const { rule, diagnostics } = createRule(actions({ on: "push" }), { ...WITH_IDS, subject });
  assert.equal(rule, undefined);
  assert.deepEqual(errorCodes(diagnostics), ["underivable-claim"]);
});

test("all kinds of matchers are changed", () => {
  const made = CASES.map(({ source, options }) => present(createRule(source, options).rule));
  assert.ok(made.some(({ match }) => match.claims?.["ref"] !== undefined));
  assert.ok(made.some(({ match }) => match.claims?.["repository"] !== undefined));
  assert.ok(made.some(({ workspace_id: id }) => id === undefined));
});
