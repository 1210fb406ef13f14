// Small documents that differ from a valid one in one thing. The schemas and `lint` must agree on them.
import type { Source } from "../../src/index.ts";

/** A document, and how it differs. */
export interface Shape {
  readonly what: string;
  readonly source: Source;
}

const AGENT = `agents:
  root: { model: claude, instruction: Answer. }
models:
  claude:
    provider: anthropic
    auth:
      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv
        identity_token: { file: token }
`;

const NESTED = `engine:
  id: claude
  auth:
    type: workload_identity_federation
    workload_identity_federation:
      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
      organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
      service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv
`;

const FLAT = `engine:
  id: claude
  auth:
    type: anthropic-wif
    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv
`;

const OIDC = `engine:
  id: claude
  auth:
    type: github-oidc
    provider: anthropic
    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv
`;

const SERVICE_ACCOUNT = /\n +service.account.id: .*/;
const ORGANIZATION = "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a";
const LONG = "x".repeat(8193);

type Row = readonly [what: string, base: string, from: string | RegExp, to: string];

const REJECTED_ROWS: readonly Row[] = [
  ["a null block", AGENT, /auth:[^]*/, "auth:\n"],
  ["a text for a block", AGENT, /auth:[^]*/, "auth: workload_identity_federation\n"],
  ["a list for a block", AGENT, /auth:[^]*/, "auth: []\n"],
  ["an empty block", AGENT, /auth:[^]*/, "auth: {}\n"],
  ["a block without type", AGENT, /\n +type: .*/, ""],
  ["a null type", AGENT, /type: .*/, "type:"],
  ["another type", AGENT, "type: workload_identity_federation", "type: github-oidc"],
  ["a type in another case", AGENT, "type: workload", "type: Workload"],
  ["a block that is only a type", AGENT, /\n +workload_identity_federation:\n[^]*/, "\n"],
  ["an unknown key beside the type", AGENT, "auth:", "auth:\n      audience: x"],
  ["an unknown key beside the ids", AGENT, SERVICE_ACCOUNT, "\n        account: svac_01"],
  ["an id beside the block it belongs to", AGENT, "auth:", "auth:\n      service_account_id: svac_01AbCd"],
  ["no federation rule", AGENT, /\n +federation_rule_id: .*/, ""],
  ["no organization", AGENT, /\n +organization_id: .*/, ""],
  ["no identity token", AGENT, /\n +identity_token: .*/, ""],
  ["a rule that is a number", AGENT, /fdrl_\w+/, "1234"],
  ["a rule with another prefix", AGENT, "fdrl_01", "fdis_01"],
  ["a rule that is only a prefix", AGENT, /fdrl_\w+/, "fdrl_"],
  ["an empty rule", AGENT, /fdrl_\w+/, '""'],
  ["an expression in agent YAML", AGENT, /fdrl_\w+/, "${{ vars.RULE }}"],
  ["blanks around an id", AGENT, /fdrl_\w+/, '" fdrl_01AbCd"'],
  ["a line end behind an id", AGENT, /fdrl_\w+/, '"fdrl_01AbCd\\n"'],
  ["an organization that is no UUID", AGENT, ORGANIZATION, "org_01AbCd"],
  ["an organization without dashes", AGENT, ORGANIZATION, ORGANIZATION.replaceAll("-", "")],
  ["a null service account", AGENT, /svac_\w+/, ""],
  ["a workspace with another prefix", AGENT, SERVICE_ACCOUNT, "\n        workspace_id: ws_01AbCd"],
  ["a list of workspaces", AGENT, SERVICE_ACCOUNT, "\n        workspace_id: [wrkspc_01AbCd]"],
  ["an audience in agent YAML", AGENT, SERVICE_ACCOUNT, "\n        audience: https://api.anthropic.com"],
  ["an identity token that is a text", AGENT, "{ file: token }", "token"],
  ["an identity token without source", AGENT, "{ file: token }", "{}"],
  ["two sources", AGENT, "{ file: token }", "{ file: token, env: TOKEN }"],
  ["an unknown source", AGENT, "{ file: token }", "{ socket: /run/token.sock }"],
  ["an empty path", AGENT, "{ file: token }", '{ file: "" }'],
  ["headers beside a file", AGENT, "{ file: token }", "{ file: token, headers: { A: b } }"],
  ["a response field beside a variable", AGENT, "{ file: token }", "{ env: TOKEN, response_field: value }"],
  ["a variable with a dollar sign", AGENT, "{ file: token }", "{ env: $TOKEN }"],
  ["a variable that begins with a digit", AGENT, "{ file: token }", "{ env: 1TOKEN }"],
  ["a command that is a text", AGENT, "{ file: token }", "{ command: get-token }"],
  ["an empty command", AGENT, "{ file: token }", "{ command: [] }"],
  ["an empty argument", AGENT, "{ file: token }", '{ command: [get-token, ""] }'],
  ["an argument that is a number", AGENT, "{ file: token }", "{ command: [sleep, 1] }"],
  ["a URL without scheme", AGENT, "{ file: token }", "{ url: tokens.example.com }"],
  ["a URL with another scheme", AGENT, "{ file: token }", "{ url: 'ftp://tokens.example.com' }"],
  ["headers that are a list", AGENT, "{ file: token }", "{ url: 'https://example.com', headers: [a] }"],
  [
    "a header that is a boolean",
    AGENT,
    "{ file: token }",
    "{ url: 'https://example.com', headers: { Metadata: true } }",
  ],
  ["an empty response field", AGENT, "{ file: token }", "{ url: 'https://example.com', response_field: '' }"],
  ["models that are a list", AGENT, /models:[^]*/, "models: [claude]\n"],
  ["a model that is a number", AGENT, /claude:\n[^]*/, "claude: 1\n"],
  ["a text of more than 8,192 characters", AGENT, "{ file: token }", `{ file: ${LONG} }`],

  ["a null block in a workflow", NESTED, /auth:[^]*/, "auth:\n"],
  ["an unknown type in a workflow", NESTED, "type: workload_identity_federation", "type: oidc"],
  ["no type in a workflow", OIDC, "    type: github-oidc\n", ""],
  ["kebab case in the nested notation", NESTED, "organization_id", "organization-id"],
  ["an empty audience", NESTED, SERVICE_ACCOUNT, '\n      audience: ""'],
  ["a token URL without scheme", NESTED, SERVICE_ACCOUNT, "\n      token_url: tokens.example.com"],
  ["two sources in a workflow", NESTED, SERVICE_ACCOUNT, "\n      identity_token: { file: a, env: B }"],
  ["text around an expression", NESTED, /fdrl_\w+/, "fdrl_${{ vars.RULE }}"],
  ["an open expression", NESTED, /fdrl_\w+/, "${{ vars.RULE"],
  ["snake case in the flat notation", FLAT, "organization-id", "organization_id"],
  ["an OIDC provider in the flat notation", FLAT, SERVICE_ACCOUNT, "\n    provider: anthropic"],
  ["no organization in the flat notation", FLAT, /\n +organization-id: .*/, ""],
  ["no OIDC provider", OIDC, "    provider: anthropic\n", ""],
  ["a token URL in gh-aw's notation", OIDC, SERVICE_ACCOUNT, "$&\n    token-url: https://example.com"],
  ["a key that gh-aw only documents", OIDC, SERVICE_ACCOUNT, "$&\n    oidc-audience: https://example.com"],
  ["an unknown Azure cloud", OIDC, SERVICE_ACCOUNT, "$&\n    azure-cloud: Public"],
  ["anthropic without a service account", OIDC, SERVICE_ACCOUNT, ""],
  ["azure without ids", OIDC, /provider: [^]*/, "provider: azure\n"],
  [
    "gcp without a workload identity provider",
    OIDC,
    /provider: [^]*/,
    "provider: gcp\n    service-account: a\n    project: b\n",
  ],
  ["an empty tenant", OIDC, /provider: [^]*/, "provider: azure\n    azure-tenant-id: ''\n    azure-client-id: a\n"],
];

const ACCEPTED_ROWS: readonly Row[] = [
  ["an OIDC provider in another case", OIDC, "provider: anthropic", "provider: Anthropic"],
  ["an unknown OIDC provider", OIDC, "provider: anthropic", "provider: okta"],
  ["an engine that is a list", OIDC, /engine:[^]*/, "on: push\nengine: [claude]\n"],
  ["the agent file that the others are made from", AGENT, "", ""],
  ["the nested notation that the others are made from", NESTED, "", ""],
  ["the flat notation that the others are made from", FLAT, "", ""],
  ["gh-aw's notation that the others are made from", OIDC, "", ""],
  ["an organization in capitals", AGENT, ORGANIZATION, ORGANIZATION.toUpperCase()],
  ["a short id", AGENT, /fdrl_\w+/, "fdrl_1"],
  ["the default workspace", AGENT, SERVICE_ACCOUNT, "\n        workspace_id: default"],
  ["no service account in agent YAML", AGENT, SERVICE_ACCOUNT, ""],
  ["a model that is a text", AGENT, /claude:\n[^]*/, "claude: anthropic/claude-sonnet-4-5\n"],
  ["models without any", AGENT, /models:[^]*/, "models:\n"],
  ["keys that belong to docker-agent", AGENT, "provider: anthropic", "provider: anthropic\n    identity: [1, null]"],
  ["a header without a name", AGENT, "{ file: token }", "{ url: 'https://example.com', headers: { '': a } }"],
  ["no headers in the mapping", AGENT, "{ file: token }", "{ url: 'HTTPS://example.com', headers: {} }"],
  ["8,192 characters", AGENT, "{ file: token }", `{ file: ${LONG.slice(1)} }`],
  ["no service account in a workflow's own notation", NESTED, SERVICE_ACCOUNT, ""],
  ["expressions for ids", FLAT, /fdrl_\w+|svac_\w+/g, "${{ vars.ID || 'a}}b' }}"],
  ["text around an expression in an audience", FLAT, SERVICE_ACCOUNT, "$&\n    audience: a-${{ vars.A }}-b"],
  ["an expression for the OIDC provider", OIDC, "provider: anthropic", "provider: ${{ vars.PROVIDER }}"],
  ["keys of another OIDC provider", OIDC, SERVICE_ACCOUNT, "$&\n    azure-cloud: china"],
  ["aws without any keys", OIDC, /provider: [^]*/, "provider: aws\n"],
  [
    "gh-aw's notation with a variable in the environment",
    OIDC,
    SERVICE_ACCOUNT,
    "\n  env: { AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01 }",
  ],
  ["an engine's list of other things", OIDC, /auth:[^]*/, "display-name: Example\n  auth: [{ role: api-key }]\n"],
];

function makeShape([what, base, from, to]: Row): Shape {
  const text = base.replace(from, to);
  if (text === base && from !== "") throw new Error(`${what}: there is nothing to replace`);
  const name = base === AGENT ? "agent.yaml" : "workflow.md";
  return { what, source: { name, text: base === AGENT ? text : `---\n${text}---\n` } };
}

/** Documents with one mistake of shape. */
export const REJECTED: readonly Shape[] = REJECTED_ROWS.map(makeShape);

/** Documents of the right shape, whatever rules and targets report. */
export const ACCEPTED: readonly Shape[] = ACCEPTED_ROWS.map(makeShape);

// Documents that lack several keys.
const SEVERAL: ReadonlyMap<string, number> = new Map([
  ["an empty block", 2],
  ["azure without ids", 2],
]);

/** Documents that the schemas accept, but not their form for editors: outside of editors, a rule reports them. */
const MARKED_IN_EDITORS = new Set(["an OIDC provider in another case", "an unknown OIDC provider"]);

/** How many findings an editor must have in each of them. */
export const FINDINGS: readonly (readonly [what: string, count: number])[] = [
  ...REJECTED.map(({ what }) => [what, SEVERAL.get(what) ?? 1] as const),
  ...ACCEPTED.map(({ what }) => [what, MARKED_IN_EDITORS.has(what) ? 1 : 0] as const),
];
