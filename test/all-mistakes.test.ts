// A mistake in one value hides no finding about another: everything that is wrong with a block is found in one run, each once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../src/index.ts";

/** Line and code of every finding, in the order of the text. */
function findings(name: string, text: string): string[] {
  return lint({ name, text }).diagnostics.map(({ code, start }) => `${start.line} ${code}`);
}

const AGENT = `agents: {root: {model: claude}}
models:
  claude:
    provider: anthropic
    model: claude-sonnet-4-5
    auth:
`;

const BLOCKS: readonly (readonly [what: string, block: string, wanted: readonly string[]])[] = [
  [
    "placeholders of right and wrong shape",
    `      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: fdrl_xxxx
        organization_id: YOUR-ORG
        service_account_id: svac_...
        workspace_id: 12
        identity_token: {file: /var/run/secrets/kubernetes.io/serviceaccount/token}
`,
    [
      "9 placeholder-id",
      "10 placeholder-id",
      "11 placeholder-id",
      "12 unsupported-workspace",
      "12 wrong-type",
      "13 cluster-default-token",
    ],
  ],
  [
    "misspelt keys and what is under them",
    `      type: workload_identity_federation
      workload_identity_federation:
        federation-rule-id: fdrl_REPLACE_ME
        organizationId: YOUR-ORG
        identity_token: {files: "~/token"}
`,
    [
      "9 unknown-key",
      "9 placeholder-id",
      "10 unknown-key",
      "10 placeholder-id",
      "11 unknown-key",
      "11 unexpanded-path",
    ],
  ],
  [
    "keys one level too high",
    `      type: workload_identity_federation
      federation_rule_id: fdrl_01AbCd
      organization_id: 00000000-0000-0000-0000-000000000000
      identity_token: {command: [cat, /token, "|", tr]}
`,
    ["8 misplaced-key", "8 unusual-id", "9 placeholder-id", "10 shell-syntax-in-command"],
  ],
  [
    "an empty item and shell syntax next to it",
    `      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
        identity_token: {command: [cat, ~/token, ""]}
`,
    ["11 shell-syntax-in-command", "11 empty-value"],
  ],
  [
    "several sources, each wrong",
    `      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
        identity_token:
          file: ~/token
          env: MY TOKEN
          url: http://tokens.example.com/?t=\${API_TOKEN}
`,
    ["12 unexpanded-path", "13 several-token-sources", "13 invalid-value", "14 insecure-url", "14 secret-in-url"],
  ],
  [
    "a wrong address and a credential in a header",
    `      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
        identity_token:
          url: tokens.example.com
          headers: {Authorization: "bearer 0123456789abcdef0123", X-Token: "\${X:-y}", X-Count: 5}
`,
    ["12 invalid-value", "13 credential-in-config", "13 malformed-reference", "13 wrong-type"],
  ],
];

for (const [what, block, wanted] of BLOCKS) {
  test(`an agent file: ${what}`, () => assert.deepEqual(findings("agent.yaml", AGENT + block), wanted));
}

test("a workflow whose type, permission, engine and ids are wrong", () => {
  const text = `---
on: issues
permissions: {contents: read}
engine:
  id: codex
  auth:
    type: github-odic
    provider: anthropic
    federation_rule_id: fdrl_REPLACE_ME
    organization-id: YOUR-ORG
    service-account-id: \${{ github.event.issue.title }}
    azure-tenant-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
---
`;
  assert.deepEqual(findings("workflow.md", text), [
    "3 missing-id-token-permission",
    "7 invalid-value",
    "8 mismatched-engine",
    "10 placeholder-id",
    "11 untrusted-expression",
    "12 foreign-key",
  ]);
});

test("what a target cannot support is found next to what is wrong", () => {
  const text = `---
on: issues
permissions: {id-token: write}
engine:
  id: claude
  auth:
    type: workload_identity_federation
    workload_identity_federation:
      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
      organization_id: YOUR-ORG
      identity_token: {file: /token}
---
`;
  assert.deepEqual(findings("workflow.md", text), [
    "6 notation-needs-compile",
    "8 awf-service-account-required",
    "10 placeholder-id",
    "11 awf-token-source",
  ]);
});

test("a duplicate key hides nothing, and a mistake in it is not reported twice", () => {
  const text = `${AGENT}      type: workload_identity_federation
      type: workload_identity_federation
      workload_identity_federation: {federation_rule_id: fdrl_xxxx, organization_id: "", identity_token: {env: 1}}
`;
  assert.deepEqual(findings("agent.yaml", text), [
    "8 duplicate-key",
    "9 placeholder-id",
    "9 empty-value",
    "9 wrong-type",
  ]);
});
