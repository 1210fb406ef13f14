// Mistakes in the shape of a block: each is reported once, at the wrong key or value.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../src/index.ts";

function found(name: string, text: string): string[] {
  const { diagnostics } = lint({ name, text });
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, start, end }) => `${start.line} ${code} ${text.slice(start.offset, end.offset)}`);
}

test("seven different mistakes give seven diagnostics, each at its place", () => {
  const text = `models:
  one:
    provider: anthropic
    auth:
      type: workload_identity
      workload_identity_federation:
        federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
        organization_id: 42
        service_account_id: svac 1
        workspace_id:
        identity_token:
          env: CI_OIDC_TOKEN
          url: https://tokens.example.com
  two:
    provider: anthropic
    auth:
      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
agents:
  root: { model: "one,two" }
`;
  assert.deepEqual(found("agent.yaml", text), [
    "5 invalid-value workload_identity",
    "7 unknown-key federation-rule-id",
    "8 wrong-type 42",
    "9 malformed-id svac 1",
    "10 empty-value workspace_id",
    "13 several-token-sources url",
    "18 missing-key workload_identity_federation",
  ]);
});

const RULE = "federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv";
const ORGANIZATION = "organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a";
const TOKEN = "identity_token: { file: token }";

/** An agent file whose model has this auth, in flow style. */
function agent(auth: string): string {
  return `models: { m: { provider: anthropic, auth: { ${auth} } } }\nagents: { root: { model: m } }\n`;
}

function block(...keys: readonly string[]): string {
  return agent(`type: workload_identity_federation, workload_identity_federation: { ${keys.join(", ")} }`);
}

const FOLDED: readonly (readonly [what: string, text: string, wanted: readonly string[]])[] = [
  [
    "a required key next to the block",
    agent(`type: workload_identity_federation, ${RULE}, workload_identity_federation: { ${ORGANIZATION}, ${TOKEN} }`),
    ["1 misplaced-key federation_rule_id"],
  ],
  [
    "the whole block one level too high",
    agent(`type: workload_identity_federation, ${RULE}, ${ORGANIZATION}, ${TOKEN}`),
    ["1 misplaced-key federation_rule_id"],
  ],
  [
    "the whole block too high, in kebab case",
    agent(`type: workload_identity_federation, ${`${RULE}, ${ORGANIZATION}, ${TOKEN}`.replaceAll("_id:", "-id:")}`),
    ["1 misplaced-key federation_rule-id"],
  ],
  [
    "a key inside the token source",
    block(ORGANIZATION, `identity_token: { file: token, ${RULE} }`),
    ["1 misplaced-key federation_rule_id"],
  ],
  [
    "a source next to an empty mapping for it",
    block(RULE, ORGANIZATION, "identity_token: {}", "file: token"),
    ["1 misplaced-key file"],
  ],
  ["a source instead of the mapping for it", block(RULE, ORGANIZATION, "file: token"), ["1 misplaced-key file"]],
  [
    "the notation of gh-aw",
    agent("type: github-oidc, provider: anthropic, federation-rule-id: fdrl_1"),
    ["1 invalid-value github-oidc"],
  ],
  ["a misspelt source", block(RULE, ORGANIZATION, "identity_token: { fiel: token }"), ["1 unknown-key fiel"]],
  [
    "a misspelt key that is required",
    block("federation_rule: fdrl_1", ORGANIZATION, TOKEN),
    ["1 unknown-key federation_rule"],
  ],
  [
    "a string where a list belongs",
    block(RULE, ORGANIZATION, "identity_token: { command: get token }"),
    ["1 wrong-type get token"],
  ],
  [
    "auth that is null",
    "models: { m: { provider: anthropic, auth: null } }\nagents: { root: { model: m } }\n",
    ["1 empty-value auth"],
  ],
  [
    "auth that is a list",
    "models: { m: { provider: anthropic, auth: [] } }\nagents: { root: { model: m } }\n",
    ["1 empty-value auth"],
  ],
];

for (const [what, text, wanted] of FOLDED) {
  test(`${what}: one mistake, one diagnostic`, () => {
    assert.deepEqual(found("agent.yaml", text), wanted);
  });
}
