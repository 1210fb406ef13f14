// Files as people have them, and what they get wrong in unusual ways: no exception, no finding that its author would call wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bindings, compile, lint, type Source } from "../src/index.ts";

const AUTH = `    type: github-oidc
    provider: anthropic
    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv
`;

function workflow(head: string, auth = AUTH, engine = "  id: claude\n"): string {
  return `---\non: issues\n${head}engine:\n${engine}  auth:\n${auth}---\n`;
}

const PERMISSIONS = "permissions: { id-token: write }\n";

function codes(source: Source, files: Readonly<Record<string, string>> = {}): string[] {
  const readImport = (name: string) => {
    const text = files[name];
    return text === undefined ? undefined : { name, text };
  };
  return lint(source, { readImport }).diagnostics.map(({ code }) => code);
}

function workflowCodes(text: string, files: Readonly<Record<string, string>> = {}): string[] {
  return codes({ name: "workflow.md", text }, files);
}

for (const permissions of [
  "[id-token: write]",
  "{id-token: {a: b}}",
  "{id-token: [write]}",
  "{id-token: null}",
  "1",
  "null",
]) {
  test(`permissions: ${permissions} does not grant a token`, () => {
    assert.deepEqual(workflowCodes(workflow(`permissions: ${permissions}\n`)), ["missing-id-token-permission"]);
  });
}

const OTHER_MARKDOWN: Readonly<Record<string, string>> = {
  "instructions of an assistant": "---\napplyTo: **/*.ts\n---\nWrite tests.\n",
  "an issue template": "---\nname: Bug\ntitle: [BUG] thing\n---\n",
  "a page with a title": "---\ntitle: A page\n---\n",
};

for (const [what, text] of Object.entries(OTHER_MARKDOWN)) {
  test(`${what} is none of ours`, () => {
    assert.deepEqual(codes({ name: ".github/x.md", text }), ["unrecognized-file"]);
  });

  test(`${what} lends no engine to what imports it`, () => {
    const main = `---\non: issues\n${PERMISSIONS}imports: [agents/x.md, shared/wif.md]\n---\n`;
    const files = { "agents/x.md": text, "shared/wif.md": `---\nengine:\n  id: claude\n  auth:\n${AUTH}---\n` };
    assert.deepEqual(workflowCodes(main, files), []);
  });
}

test("what a workflow imports names its own imports from the workflow's folder", () => {
  const main = `---\non: issues\n${PERMISSIONS}imports: [shared/base.md]\n---\n`;
  const files = {
    "shared/base.md": "---\nimports: [shared/wif.md]\n---\n",
    "shared/wif.md": `---\nengine:\n  id: claude\n  auth:\n${AUTH}---\n`,
  };
  assert.deepEqual(workflowCodes(main, files), []);
});

test("an import of another repository needs no @ref", () => {
  const main = `---\non: issues\n${PERMISSIONS}imports: [acme/agents/workflows/shared/reporting.md]\n---\n`;
  assert.deepEqual(workflowCodes(main), ["remote-import"]);
});

test("the inputs of an import are filled in where the file reads them", () => {
  const main = `---
on: issues
${PERMISSIONS}imports:
  - uses: shared/wif.md
    with: { rule: fdrl_01AbCdEfGhIjKlMnOpQrStUv }
---
`;
  const auth = AUTH.replace("fdrl_01AbCdEfGhIjKlMnOpQrStUv", "${{ github.aw.import-inputs.rule }}");
  const shared = { name: "shared/wif.md", text: `---\nengine:\n  id: claude\n  auth:\n${auth}---\n` };
  const { output } = compile({ name: "workflow.md", text: main }, { readImport: () => shared });
  assert.match(output ?? "", /^AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID=fdrl_01AbCdEfGhIjKlMnOpQrStUv$/m);
});

const GOOD_WORKFLOWS: Readonly<Record<string, string>> = {
  "an expression that only chooses by the branch": workflow(
    PERMISSIONS,
    AUTH.replace(/fdrl_\w+/, "${{ github.ref == 'refs/heads/main' && vars.MAIN_RULE || vars.OTHER_RULE }}"),
  ),
  "names that only sound like placeholders": workflow(
    PERMISSIONS,
    "    type: github-oidc\n    provider: gcp\n    workload-identity-provider: projects/1/locations/global/workloadIdentityPools/todo-app/providers/my-repo\n    service-account: my-bot@acme.iam.gserviceaccount.com\n    project: sample-app\n",
    "  id: pi\n",
  ),
};

for (const [what, text] of Object.entries(GOOD_WORKFLOWS)) {
  test(`${what}: nothing is wrong`, () => {
    assert.deepEqual(workflowCodes(text), []);
  });
}

function agent(token: string, tail = ""): Source {
  const text = `models:
  claude:
    provider: anthropic
    auth:
      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
        identity_token: ${token}
agents:
  root: { model: claude }
${tail}`;
  return { name: "agent.yaml", text };
}

const GOOD_TOKENS = [
  '{ url: "https://tokens.example.com/t?audience=${TOKEN_AUDIENCE}&ttl=${TOKEN_TTL}" }',
  '{ url: "http://localhost:${PORT}/token" }',
  '{ url: "http://127.0.0.1:${PORT}/token" }',
  '{ command: [jq, -r, ".a | .b", file.json] }',
  '{ command: [ssh, host, "cat token | base64"] }',
  '{ command: [python3, -c, "print(1) if 2 > 1 else 0"] }',
];

for (const token of GOOD_TOKENS) {
  test(`${token}: nothing is wrong`, () => {
    assert.deepEqual(codes(agent(token)), []);
  });
}

const WRONG_TOKENS: readonly (readonly [token: string, code: string])[] = [
  ['{ command: ["get-token --audience x"] }', "shell-syntax-in-command"],
  ['{ url: "http://localhost.example.com/t" }', "insecure-url"],
  [
    '{ url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&aud=x", headers: { Authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" }, response_field: value }',
    "missing-audience",
  ],
];

for (const [token, code] of WRONG_TOKENS) {
  test(`${token}: ${code}`, () => {
    assert.deepEqual(codes(agent(token)), [code]);
  });
}

test("an included file may declare what is not declared here", () => {
  const { text } = agent("{ file: token }", "include: [shared.yaml]\n");
  assert.deepEqual(codes({ name: "agent.yaml", text: text.replace("model: claude }", "model: other }") }), [
    "unsupported-syntax",
  ]);
});

test("a model that only a command uses is used", () => {
  const { text } = agent("{ file: token }");
  const source = {
    name: "agent.yaml",
    text: text.replace("{ model: claude }", "{ model: openai/gpt-5, commands: { fix: { model: claude } } }"),
  };
  assert.deepEqual(codes(source), []);
});

test("values that come from the environment are looked at too", () => {
  const env =
    "  id: claude\n  env:\n    AWF_AUTH_ANTHROPIC_WORKSPACE_ID: wrkspc_01AbC\n    AWF_AUTH_ANTHROPIC_TOKEN_URL: http://gateway.example.com/t\n";
  assert.deepEqual(workflowCodes(workflow(PERMISSIONS, AUTH, env)), ["unusual-id", "insecure-url"]);
});

test("a provider with blanks is told once", () => {
  assert.deepEqual(workflowCodes(workflow(PERMISSIONS, AUTH.replace("anthropic", '"anthropic "'))), [
    "unknown-oidc-provider",
  ]);
});

test("a binding is there whatever else the file says", () => {
  assert.equal(bindings(agent("{ file: token }")).bindings.length, 1);
});
