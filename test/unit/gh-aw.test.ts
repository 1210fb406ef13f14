// The target `gh-aw`: `engine.auth` is rewritten in place, and nothing else in the file changes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compile, lint } from "../../src/index.ts";
import {
  engineAuth,
  errorCodes,
  GITHUB_TOKEN,
  importFrom,
  markdownFile,
  ORGANIZATION,
  present,
  RULE,
  SERVICE_ACCOUNT,
  type Keys,
} from "../support/sources.ts";
import { engine, flat, nested, output, TOKEN_URL, valuesOf } from "../support/targets.ts";

const BLOCKS = {
  flat: (step: string) => [
    "auth: # why",
    `${step}# before`,
    `${step}type: anthropic-wif # ours`,
    `${step}federation-rule-id: ${RULE} # é 🦀`,
    `${step}# between`,
    "",
    `${step}organization-id: "${ORGANIZATION}"`,
    `${step}service-account-id: >-`,
    `${step}${step}${SERVICE_ACCOUNT}`,
    `${step}# after`,
  ],
  nested: (step: string) => [
    "auth:",
    `${step}workload_identity_federation: # nested`,
    `${step}${step}organization_id: ${ORGANIZATION}`,
    `${step}${step}federation_rule_id: '${RULE}' # rule`,
    `${step}${step}identity_token: # GitHub`,
    `${step}${step}${step}url: \${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com`,
    `${step}${step}${step}headers: {Authorization: "bearer \${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"}`,
    `${step}${step}${step}# field`,
    `${step}${step}${step}response_field: value`,
    `${step}${step}service_account_id: ${SERVICE_ACCOUNT} # last id`,
    `${step}type: workload_identity_federation # last key`,
  ],
  flow: () => [
    `auth: {"type":"anthropic-wif", federation-rule-id: ${RULE}, organization-id: ${ORGANIZATION}, service-account-id: ${SERVICE_ACCOUNT}} # end`,
  ],
  "flow on lines": (step: string) => [
    "auth: {",
    `${step}# first`,
    `${step}type: anthropic-wif, # ours`,
    `${step}federation-rule-id: ${RULE},`,
    `${step}organization-id: ${ORGANIZATION},`,
    `${step}service-account-id: ${SERVICE_ACCOUNT}, # last`,
    "}",
  ],
};

/** The text before and after `auth`, and the file made of both. */
function around(lines: readonly string[], step: string, lineBreak: string, start: string) {
  const before = [
    "---",
    "# Größe 🦀",
    "on: issues # x",
    "permissions:",
    `${step}id-token: write`,
    "engine:",
    `${step}id: claude`,
    "",
    `${step}# sign-in`,
  ];
  const after = [
    `${step}max-turns:   5`,
    "tools: {bash: [a, b]}  # odd   blanks",
    "---",
    "",
    "# Body\u00A0",
    "---",
    "  auth: x",
  ];
  const head = `${start}${before.join(lineBreak)}${lineBreak}${step}`;
  const tail = `${lineBreak}${after.join(lineBreak)}${lineBreak}`;
  return {
    head,
    tail,
    text: head + lines.map((line, i) => (i === 0 || line === "" ? line : step + line)).join(lineBreak) + tail,
  };
}

for (const [style, block] of Object.entries(BLOCKS)) {
  for (const step of ["  ", "    "]) {
    for (const [breaks, lineBreak] of [
      ["LF", "\n"],
      ["CRLF", "\r\n"],
    ] as const) {
      for (const start of ["", "\uFEFF"]) {
        test(`only engine.auth changes: ${style}, ${step.length} spaces, ${breaks}${start && ", BOM"}`, () => {
          const lines = block(step);
          const { head, tail, text } = around(lines, step, lineBreak, start);
          const source = { name: "workflow.md", text };
          const result = output(source, { target: "gh-aw" });
          assert.notEqual(result, text);
          assert.ok(result.startsWith(`${head}auth:`), result);
          assert.ok(result.endsWith(tail), result);
          const { audience: _, ...wanted } = valuesOf(source);
          const { audience: __, ...found } = valuesOf({ name: "workflow.md", text: result });
          assert.deepEqual(found, wanted);
          const comments = lines.flatMap((line) => / ?(# .*)/.exec(line)?.[1] ?? []);
          for (const comment of comments) assert.ok(result.includes(comment), `${comment} is lost in\n${result}`);
          const inside = result.slice(head.length, result.length - tail.length);
          assert.equal(
            /\r(?!\n)|(?<!\r)\n/.test(inside),
            lineBreak === "\n" && inside.includes("\n"),
            "its line breaks",
          );
        });
      }
    }
  }
}

test("an audience that is only in the token's URL becomes a key", () => {
  for (const audience of ["https://api.anthropic.com", "urn:a:", "urn:a,b}", "urn:'a\"#"]) {
    const url = `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`;
    const source = engine(nested({ identity_token: { ...GITHUB_TOKEN, url } }));
    const result = { name: "workflow.md", text: output(source, { target: "gh-aw" }) };
    assert.equal(valuesOf(result)["audience"], audience);
    assert.deepEqual(valuesOf(result), valuesOf(source));
  }
  const { output: text } = compile(
    engine(nested({ identity_token: { ...GITHUB_TOKEN, url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=urn:a%0Ab" } })),
    { target: "gh-aw" },
  );
  assert.equal(text, undefined);
});

test("a workflow in gh-aw's notation is unchanged", () => {
  const { text } = around(
    ["auth:", ...Object.entries(engineAuth()).map(([key, value]) => `  ${key}:   ${String(value)} # c`)],
    "  ",
    "\r\n",
    "",
  );
  assert.equal(output({ name: "workflow.md", text }, { target: "gh-aw" }), text);
});

/** A workflow with an audience that is not a URI, and with text before and after its block. */
function withAudience(before: string, after: string): string {
  return `---\non: issues\npermissions:\n  id-token: write\nengine:\n  id: claude\n${before}  auth:\n    type: anthropic-wif\n    audience: sts.example.com\n    federation-rule-id: ${RULE}\n    organization-id: ${ORGANIZATION}\n    service-account-id: ${SERVICE_ACCOUNT}\n${after}---\n`;
}

test("an audience that gh-aw refuses is moved to engine.env, wherever that is", () => {
  for (const [before, after] of [
    ["", ""],
    ["  env:\n    A: b\n", ""],
    ["", "  env: {A: b}\n"],
    ["", "  env:\n    # one, two,\n    A: b\n"],
  ] as const) {
    const source = { name: "workflow.md", text: withAudience(before, after) };
    const result = { name: "workflow.md", text: output(source, { target: "gh-aw" }) };
    assert.deepEqual(valuesOf(result), valuesOf(source));
    assert.match(result.text, /AWF_AUTH_OIDC_AUDIENCE: "sts\.example\.com"/);
    assert.doesNotMatch(result.text, /^ +audience:/m);
  }
  const empty = { name: "workflow.md", text: withAudience("  env: {}\n", "") };
  assert.deepEqual(errorCodes(compile(empty, { target: "gh-aw" }).diagnostics), ["gh-aw-fixed-layout"]);
});

test("variables in engine.env stay there", () => {
  const source = engine(flat({ "token-url": TOKEN_URL }), {
    AWF_AUTH_ANTHROPIC_TOKEN_URL: "https://other.example.com/t",
  });
  const result = { name: "workflow.md", text: output(source, { target: "gh-aw" }) };
  assert.deepEqual(valuesOf(result), valuesOf(source));
  assert.doesNotMatch(result.text, /token-url/);
});

test("a block that shares its text with another part of the file is refused", () => {
  const texts = [
    `x: &a {type: anthropic-wif, federation-rule-id: ${RULE}, organization-id: ${ORGANIZATION}, service-account-id: ${SERVICE_ACCOUNT}}\nengine: {id: claude, auth: *a}`,
    `engine: {id: claude, auth: &a {type: anthropic-wif, federation-rule-id: ${RULE}, organization-id: ${ORGANIZATION}, service-account-id: ${SERVICE_ACCOUNT}}}\nx: *a`,
    `engine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: &r ${RULE}\n    organization-id: ${ORGANIZATION}\n    service-account-id: ${SERVICE_ACCOUNT}\nx: *r`,
    `x: &a {organization-id: ${ORGANIZATION}, service-account-id: ${SERVICE_ACCOUNT}}\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: ${RULE}\n    <<: *a`,
    `engine:\n  id: claude\n  ? auth\n  : type: anthropic-wif\n    federation-rule-id: ${RULE}\n    organization-id: ${ORGANIZATION}\n    service-account-id: ${SERVICE_ACCOUNT}`,
  ];
  for (const text of texts) {
    const source = { name: "workflow.md", text: `---\non: issues\npermissions: {id-token: write}\n${text}\n---\n` };
    const { output: result, diagnostics } = compile(source, { target: "gh-aw" });
    assert.deepEqual(errorCodes(diagnostics), ["gh-aw-fixed-layout"], text);
    assert.equal(result, undefined);
  }
});

test("keys with question marks become plain keys", () => {
  const text = `---\non: issues\npermissions: {id-token: write}\nengine:\n  id: claude\n  auth:\n    ? type\n    : anthropic-wif\n    ? federation-rule-id\n    : ${RULE}\n    ? organization-id\n    : ${ORGANIZATION}\n    ? service-account-id\n    : ${SERVICE_ACCOUNT}\n---\n`;
  const source = { name: "workflow.md", text };
  const result = { name: "workflow.md", text: output(source, { target: "gh-aw" }) };
  assert.deepEqual(valuesOf(result), valuesOf(source));
  assert.doesNotMatch(result.text, /\?/);
});

function importing(auth: Keys) {
  return importFrom([markdownFile("e.md", { engine: { id: "claude", auth } })]);
}

test("an imported engine is compiled in its own file", () => {
  const workflow = markdownFile("w.md", { on: "issues", permissions: { "id-token": "write" }, imports: ["e.md"] });
  const refused = compile(workflow, { target: "gh-aw", readImport: importing(flat()) });
  assert.deepEqual(errorCodes(refused.diagnostics), ["gh-aw-imported-engine"]);
  assert.match(present(refused.diagnostics[0]).message, /e\.md/);
  assert.equal(compile(workflow, { target: "gh-aw", readImport: importing(engineAuth()) }).output, workflow.text);
});

test("a sign-in in the description of a Copilot agent is a note, and nothing else in it is reported", () => {
  const text = `---
name: triage
engine:
  id: claude
  auth:
    type: github-oidc
    provider: Anthropic
---
`;
  const codesIn = (name: string) => lint({ name, text }).diagnostics.map(({ code }) => code);
  assert.deepEqual(codesIn(".github/agents/triage.agent.md"), ["unread-auth"]);
  assert.ok(codesIn(".github/workflows/triage.md").includes("unknown-oidc-provider"));
});
