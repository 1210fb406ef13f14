// Comments that suppress a code.
import assert from "node:assert/strict";
import { test } from "node:test";
import { BYTES } from "../../src/diagnostics/catalogue/bytes.ts";
import { findSignIn } from "../../src/api/sign-in.ts";
import { compile, lint, requiredEnv } from "../../src/index.ts";

function agent(comments: { readonly first?: string; readonly above?: string } = {}): string {
  return `${comments.first ?? ""}
models:
  claude:
    provider: anthropic
    model: claude-sonnet-4-5
    auth:
      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
        ${comments.above ?? ""}
        workspace_id: wrkspc_01AbC
        identity_token:
          file: /var/run/secrets/anthropic/token
agents:
  root: { model: claude }
`;
}

function codes(text: string, today?: string): string[] {
  const { diagnostics } = lint({ name: "agent.yaml", text }, today === undefined ? {} : { today });
  return diagnostics.map(({ code, start }) => `${start.line} ${code}`);
}

const BOTH = ["12 unsupported-workspace", "12 unusual-id"];

test("without a comment, everything is reported", () => {
  assert.deepEqual(codes(agent()), BOTH);
});

test("a comment suppresses its code on the next line, and no other", () => {
  const above = "# wifc-disable-next-line unsupported-workspace -- for AWF only";
  assert.deepEqual(codes(agent({ above })), ["12 unusual-id"]);
});

test("several comments can stand above one line", () => {
  const above = [
    "# wifc-disable-next-line unsupported-workspace -- for AWF only",
    "        # wifc-disable-next-line unusual-id -- short in this test",
  ].join("\n");
  assert.deepEqual(codes(agent({ above })), []);
});

test("a comment can suppress a code in the whole file", () => {
  const first = "# wifc-disable-file unsupported-workspace -- for AWF only";
  assert.deepEqual(codes(agent({ first })), ["12 unusual-id"]);
});

test("a comment on another line suppresses nothing, and is reported", () => {
  const first = "# wifc-disable-next-line unsupported-workspace -- too far away";
  assert.deepEqual(codes(agent({ first })), ["1 unused-suppression", ...BOTH]);
});

const MALFORMED = [
  "# wifc-disable-next-line",
  "# wifc-disable-next-line unsupported-workspace",
  "# wifc-disable-next-line unsupported-workspace --",
  "# wifc-disable-next-line no-such-code -- because",
  "# wifc-disable-next-line credential-in-config -- because",
  "# wifc-disable-next-line unsupported-workspace until=tomorrow -- because",
];

for (const above of MALFORMED) {
  test(`${above} suppresses nothing and is an error`, () => {
    assert.deepEqual(codes(agent({ above })), ["11 malformed-suppression", ...BOTH]);
  });
}

test("a comment with a retired code is reported as unused, but not as an error", () => {
  const above = "# wifc-disable-next-line deprecated-default-workspace -- ours is the oldest";
  assert.deepEqual(codes(agent({ above })), ["11 unused-suppression", ...BOTH]);
  const { diagnostics } = lint({ name: "agent.yaml", text: agent({ above }) });
  assert.match(
    diagnostics[0]?.message ?? "",
    /^This comment suppresses nothing: code `deprecated-default-workspace` was retired/,
  );
});

test("a comment is valid until its date, and is reported afterwards", () => {
  const above = "# wifc-disable-next-line unsupported-workspace until=2026-06-01 -- for AWF only";
  assert.deepEqual(codes(agent({ above }), "2026-06-01"), ["12 unusual-id"]);
  assert.deepEqual(codes(agent({ above }), "2026-06-02"), ["11 expired-suppression", ...BOTH]);
  assert.deepEqual(codes(agent({ above })), ["12 unusual-id"]);
});

test("what looks like such a comment in a string is not one", () => {
  const first =
    'note: "# wifc-disable-file unsupported-workspace -- no"\ntext: |\n  # wifc-disable-file unsupported-workspace -- no';
  assert.deepEqual(
    codes(agent({ first })).map((each) => each.split(" ")[1]),
    ["unsupported-workspace", "unusual-id"],
  );
});

const WORKFLOW = (comment: string) => `---
on: issues
permissions: { id-token: write }
engine:
  id: claude
  env:
    ${comment}
    ANTHROPIC_API_KEY: unused
  auth:
    type: github-oidc
    provider: anthropic
    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv
---
`;

test("a suppressed error is not reported, but still prevents output, and the error names it and the comment", () => {
  const comment = "# wifc-disable-next-line static-key-beside-federation -- another tool of the step reads it";
  const source = { name: "workflow.md", text: WORKFLOW(comment) };
  assert.deepEqual(lint(source).diagnostics, []);
  for (const result of [compile(source), requiredEnv(source), findSignIn(source)]) {
    assert.ok(!("output" in result) && !("signIn" in result));
    assert.deepEqual(
      result.diagnostics.map(({ code, related }) => [code, related?.at(-1)?.message]),
      [["static-key-beside-federation", "suppressed here"]],
    );
  }
  assert.equal(compile({ name: "workflow.md", text: WORKFLOW("# a comment") }).output, undefined);
});

test("an error that makes a sign-in unreadable cannot be suppressed or turned off, and hides nothing else", () => {
  const above = "# wifc-disable-next-line malformed-id -- no reason is good enough";
  const text = agent({ above }).replace("workspace_id: wrkspc_01AbC", "workspace_id: wks_1");
  const wanted = ["11 malformed-suppression", "12 unsupported-workspace", "12 malformed-id"];
  assert.deepEqual(codes(text), wanted);
  assert.equal(requiredEnv({ name: "agent.yaml", text }).reports.length, 0);
  const rules = { "malformed-id": "off", "duplicate-key": "off" } as const;
  assert.ok(lint({ name: "agent.yaml", text }, { rules }).diagnostics.some(({ code }) => code === "malformed-id"));
  const twice = `${agent()}models: {}\n`;
  assert.ok(
    lint({ name: "agent.yaml", text: twice }, { rules }).diagnostics.some(({ code }) => code === "duplicate-key"),
  );
});

test("severities can be changed", () => {
  const source = { name: "agent.yaml", text: agent() };
  const rules = { "unsupported-workspace": "off", "unusual-id": "error" } as const;
  assert.deepEqual(
    lint(source, { rules }).diagnostics.map(({ code, severity }) => [code, severity]),
    [["unusual-id", "error"]],
  );
});

test("problems with bytes, characters and size are always reported, and so are leaks", () => {
  for (const code of [...Object.keys(BYTES), "reserved-key", "unsafe-value", "credential-in-config", "yaml-syntax"]) {
    const first = `# wifc-disable-file ${code} -- no reason is good enough`;
    assert.deepEqual(codes(agent({ first })), ["1 malformed-suppression", ...BOTH], code);
  }
});
