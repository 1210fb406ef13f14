// Fixes: text edits that certainly fix a finding, change nothing else, and leave nothing to fix.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compile, fix, lint, type Source } from "../../src/index.ts";
import { importFromFolder, readCases } from "../support/fixtures.ts";
import { agentAuth, engineAuth, federatedAgent, workflowFile } from "../support/sources.ts";

const TODAY = "2026-06-01";

for (const { name, folder, source } of [...readCases("valid"), ...readCases("invalid")]) {
  const options = { readImport: importFromFolder(folder), today: TODAY, unsafe: true };
  const fixable = lint(source, options).diagnostics.filter((each) => each.fix && each.path === source.name);
  test(`${name}: fixing leaves fewer findings, and fixing again changes nothing`, () => {
    const result = fix(source, options);
    assert.equal(result.text !== source.text, fixable.length > 0);
    assert.ok(result.fixed >= fixable.length);
    assert.ok(result.diagnostics.length <= lint(source, options).diagnostics.length - fixable.length);
    assert.ok(!result.diagnostics.some((each) => each.fix && each.path === source.name));
    assert.equal(fix({ name: source.name, text: result.text }, options).text, result.text);
  });
}

function workflow(permissions: string, lineBreak = "\n"): Source {
  const text = `---
on: issues # when
${permissions}engine:
    id: claude
    auth:
        type: github-oidc
        provider: "Anthropic"   # who
        federation-rule-id: '\${{ secrets.RULE || secrets.OTHER }}'
        organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
        service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv
---

Triage — the issue.
`;
  return { name: "workflow.md", text: text.replaceAll("\n", lineBreak) };
}

const PERMISSIONS: readonly (readonly [written: string, fixedText: string])[] = [
  ["", "permissions:\n  contents: read\n  id-token: write\n"],
  ["permissions:\n    contents: read\n", "permissions:\n    id-token: write\n    contents: read\n"],
  ["permissions: { contents: read }\n", "permissions: { id-token: write, contents: read }\n"],
  ["permissions: {\n    contents: read }\n", "permissions: {\n    id-token: write, contents: read }\n"],
  ["permissions: {}\n", "permissions: { id-token: write }\n"],
  ["permissions:\n    id-token: 'read'\n", "permissions:\n    id-token: 'write'\n"],
  [
    "permissions:\n    contents: read\n    id_token: write\n",
    "permissions:\n    contents: read\n    id-token: write\n",
  ],
];

for (const [written, fixedText] of PERMISSIONS) {
  for (const lineBreak of ["\n", "\r\n"]) {
    test(`${JSON.stringify(written)} is fixed in its own layout, line breaks ${JSON.stringify(lineBreak)}`, () => {
      const { text, fixed, diagnostics } = fix(workflow(written, lineBreak), { unsafe: true });
      const wanted = workflow(fixedText, lineBreak)
        .text.replace('"Anthropic"', '"anthropic"')
        .replace("secrets.RULE || secrets.OTHER", "vars.RULE || vars.OTHER");
      assert.equal(text, wanted);
      assert.equal(fixed, 3);
      assert.deepEqual(diagnostics, []);
    });
  }
}

test("fixes that may change the meaning are only made if they are asked for, and say that they are unsafe", () => {
  const source = workflow("permissions: { id-token: write }\n");
  const isUnsafe = lint(source).diagnostics.map(({ code, fix: found }) => [code, found?.isUnsafe]);
  assert.deepEqual(isUnsafe, [
    ["unknown-oidc-provider", undefined],
    ["secret-expression", true],
  ]);
  const { text, fixed, diagnostics } = fix(source);
  assert.equal(text, source.text.replace('"Anthropic"', '"anthropic"'));
  assert.deepEqual([fixed, diagnostics.map(({ code }) => code)], [1, ["secret-expression"]]);
});

test("no fix touches values that are not written literally", () => {
  const { text } = workflow("permissions: write-all\n");
  const escaped = { name: "workflow.md", text: text.replace('"Anthropic"', '"\\u0041nthropic"') };
  const found = lint(escaped).diagnostics.find(({ code }) => code === "unknown-oidc-provider");
  assert.ok(found && !found.fix);
  assert.match(fix(escaped).text, /\\u0041nthropic/);
});

test("a name is replaced only by one from which it hardly differs", () => {
  const source = workflowFile({
    permissions: { "id-token": "write" },
    engine: { id: "claude", auth: { ...engineAuth(), provider: "anthro" } },
  });
  assert.match(lint(source).diagnostics[0]?.message ?? "", /Did you mean `anthropic`/);
  assert.equal(fix(source).text, source.text);
});

test("a mistake in an import is not fixed from the workflow that imports it", () => {
  const main = { name: "main.md", text: "---\non: issues\npermissions: write-all\nimports: [workflow.md]\n---\n" };
  const result = fix(main, { readImport: () => workflow("") });
  assert.equal(result.text, main.text);
  assert.ok(result.diagnostics.some(({ path }) => path === "workflow.md"));
});

test("a misspelt permission with another level is not fixed", () => {
  for (const given of ["read", "none", "~"]) {
    const { name, text } = workflowFile({
      permissions: { id_token: given },
      engine: { id: "claude", auth: engineAuth() },
    });
    assert.equal(fix({ name, text }).text, text);
  }
});

test("a command in one string becomes a list of its words, or a script if it has shell syntax", () => {
  const commands = [
    "get-token < file | jq .value",
    "C:\\get-token | jq .value",
    "cat ~/token",
    "cat token-[ab]",
    "TOKEN=a get-token",
    "cat  token",
    "echo sk-ant-api03-x",
  ];
  for (const command of commands) {
    const source = federatedAgent(agentAuth({}, { command }));
    assert.equal(fix(source, { unsafe: true }).text, source.text);
  }
  for (const [command, script] of [
    ["get-token | jq .value", "'get-token | jq .value'"],
    ["get-token 'a b'", "'get-token ''a b'''"],
    ["cat $TOKEN_FILE", "'cat $TOKEN_FILE'"],
  ] as const) {
    const fixed = fix(federatedAgent(agentAuth({}, { command })), { unsafe: true }).text;
    assert.ok(fixed.includes(`"command": [sh, -c, ${script}]`), fixed);
  }
  const { text } = fix(federatedAgent(agentAuth({}, { command: "get-token --audience https://api.anthropic.com" })));
  assert.ok(text.includes('["get-token", "--audience", "https://api.anthropic.com"]'));
});

test("a command on several lines is not fixed: its last line break is part of it, and another key follows", () => {
  const text =
    "models:\n  m:\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n";
  for (const written of ["cat token", "'cat token'", ">-\n            cat token", "cat\n            token"]) {
    const source = {
      name: "agent.yaml",
      text: `${text}        identity_token:\n          command: ${written}\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n`,
    };
    const fixedText = source.text.replace(written, '["cat", "token"]');
    assert.equal(fix(source).text, written.includes("\n") ? source.text : fixedText);
  }
});

test("a reference in place of a variable's name becomes that name", () => {
  const { name, text } = federatedAgent(agentAuth({}, { env: "CI_TOKEN" }));
  for (const written of ["$CI_TOKEN", "${CI_TOKEN}", "${env.CI_TOKEN}"]) {
    assert.equal(fix({ name, text: text.replace("CI_TOKEN", () => written) }).text, text);
  }
});

test("a value that was given for an expression is not fixed in the file", () => {
  const source = workflowFile({
    permissions: { "id-token": "write" },
    engine: { id: "claude", auth: engineAuth({ "federation-rule-id": "${{ vars.FEDERATION_RULE }}" }) },
  });
  const { diagnostics } = compile(source, { values: { "vars.FEDERATION_RULE": "FDRL_01AbCdEfGhIjKlMnOpQrStUv" } });
  assert.deepEqual(
    diagnostics.map(({ code, fix: applied }) => [code, applied]),
    [["malformed-id", undefined]],
  );
});
