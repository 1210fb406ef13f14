// The language server's definitions, inlay hints, code lenses and their commands.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { listCodeLenses, COMMANDS, runCommand } from "../../src/language-server/commands.ts";
import { findDefinition } from "../../src/language-server/definition.ts";
import { listInlayHints } from "../../src/language-server/inlay-hints.ts";
import { toRange } from "../../src/language-server/positions.ts";
import { hostWith, MARK, openFile, openMarked, WORKFLOW, workflow } from "../support/language-server.ts";
import { SIX } from "../support/six-dialects.ts";
import { ORGANIZATION, present, RULE, SERVICE_ACCOUNT } from "../support/sources.ts";

const AUTH = `
    auth:
      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: ${RULE}
        organization_id: ${ORGANIZATION}
        service_account_id: ${SERVICE_ACCOUNT}
        identity_token:
          url: \${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com
          headers:
            Authorization: bearer \${ACTIONS_ID_TOKEN_REQUEST_TOKEN}
          response_field: value`;
const AGENT = `providers:
  federated:
    provider: anthropic${AUTH}
  plain:
    provider: google
models:
  borrowing:
    provider: federated
    model: claude-sonnet-4-5
  own:
    provider: federated
    model: claude-sonnet-4-5${AUTH}
agents:
  root:
    model: borrowing,own
  pair:
    model: federated/claude-opus-4-1
`;
const SHARED = {
  name: ".github/workflows/shared/engine.md",
  text: workflow(`engine:
  id: claude
  auth:
    type: github-oidc
    provider: anthropic
    federation-rule-id: ${RULE}
    organization-id: ${ORGANIZATION}
    service-account-id: ${SERVICE_ACCOUNT}`),
};
const IMPORTING = workflow("on: push\npermissions:\n  id-token: write\nimports:\n  - shared/engine.md");
const GATEWAY = "gateway/gateway.yaml";
const host = hostWith([SHARED]);

describe("go to definition", () => {
  /** The line of a definition, from 1, and its text. The cursor is at the mark in the first occurrence of the text. */
  function follow(written: string, marked: string): string | undefined {
    const { file, offset } = openMarked("agent.yaml", AGENT.replace(written, marked));
    const found = findDefinition(file, offset, host);
    return found && `${found.range.start.line + 1}: ${file.document.getText(found.range)}`;
  }

  const lineOf = (text: string, nth = 0) =>
    AGENT.split(text)
      .slice(0, nth + 1)
      .join(text)
      .split("\n").length;
  const providerAuth = `${lineOf("auth:")}: auth`;

  for (const [what, written, marked, wanted] of [
    ["a model's provider to its auth", "provider: federated", `provider: fed${MARK}erated`, providerAuth],
    ["a model to the auth that it inherits", "borrowing:", `borr${MARK}owing:`, providerAuth],
    ["a model to its own auth", "  own:", `  o${MARK}wn:`, `${lineOf("auth:", 1)}: auth`],
    [
      "an agent's model to the model",
      "model: borrowing",
      `model: ${MARK}borrowing`,
      `${lineOf("borrowing:")}: borrowing`,
    ],
    ["another of an agent's models", "borrowing,own", `borrowing,ow${MARK}n`, `${lineOf("  own:")}: own`],
    ["a pair to the provider's auth", "federated/claude", `federated${MARK}/claude`, providerAuth],
    ["nothing else anywhere", "google", `goo${MARK}gle`, undefined],
  ] as const) {
    test(`leads from ${what}`, () => assert.equal(follow(written, marked), wanted));
  }

  test("leads from an import to its file", () => {
    const { file, offset } = openMarked(WORKFLOW, IMPORTING.replace("shared/", `shared/${MARK}`), host);
    assert.equal(findDefinition(file, offset, host)?.uri, `file:///${SHARED.name}`);
  });

  test("leads from an import in the text of a workflow to its file", () => {
    const text = `${workflow("on: push")}\n{{#import shared/${MARK}engine.md}}\n`;
    const { file, offset } = openMarked(WORKFLOW, text, host);
    assert.equal(findDefinition(file, offset, host)?.uri, `file:///${SHARED.name}`);
  });

  test("leads from the id of a federation rule to the rule, if a configuration names its file", () => {
    const text = `[\n  { "id": "${RULE}", "name": "site" }\n]\n`;
    const marked = IMPORTING.replace(
      "imports:\n  - shared/engine.md",
      `engine:\n  id: claude\n  auth:\n    type: github-oidc\n    federation-rule-id: ${RULE.replace("_", `_${MARK}`)}`,
    );
    const known = hostWith([], [{ name: "federation/rules.json", text }]);
    const { file, offset } = openMarked(WORKFLOW, marked, known);
    assert.deepEqual(findDefinition(file, offset, known), {
      uri: "file:///federation/rules.json",
      range: { start: { line: 1, character: 10 }, end: { line: 1, character: 10 + `"${RULE}"`.length } },
    });
    const alone = openMarked(WORKFLOW, marked, host);
    assert.equal(findDefinition(alone.file, alone.offset, host), undefined);
  });

  test("leads nowhere from an import that is missing or in another repository", () => {
    for (const path of ["owner/repo/shared/engine.md@v1", "shared/other.md"]) {
      const { file, offset } = openMarked(WORKFLOW, IMPORTING.replace("shared/engine.md", `${MARK}${path}`), host);
      assert.equal(findDefinition(file, offset, host), undefined, path);
    }
  });
});

describe("inlay hints", () => {
  function hints(name: string, text: string): string[] {
    const file = openFile(name, text, host);
    return listInlayHints(file, toRange(file.document, { start: 0, end: text.length })).map(
      ({ position: { line, character }, label }) => `${text.split("\n")[line]?.slice(0, character)} ◂ ${String(label)}`,
    );
  }

  test("show where a model's auth comes from, unless it is its own", () => {
    assert.deepEqual(hints("agent.yaml", AGENT), [
      "    provider: federated ◂ auth from providers.federated",
      "    model: federated/claude-opus-4-1 ◂ auth from providers.federated",
    ]);
  });

  test("show which file provides an engine, after the colon of the key", () => {
    assert.deepEqual(hints(WORKFLOW, IMPORTING), [`imports: ◂ auth from ${SHARED.name}`]);
    const spaced = IMPORTING.replace("imports:\n  - shared/engine.md", "imports : [shared/engine.md]");
    assert.deepEqual(hints(WORKFLOW, spaced), [`imports : ◂ auth from ${SHARED.name}`]);
  });

  test("are limited to the range, and contain no credential", () => {
    const file = openFile(
      "agent.yaml",
      AGENT.replaceAll("federated:", "sk-ant-api03-x:").replaceAll(": federated", ": sk-ant-api03-x"),
    );
    const [hint] = listInlayHints(file, toRange(file.document, { start: 0, end: AGENT.length }));
    assert.equal(hint?.label, `auth from providers.${"*".repeat("sk-ant-api03-x".length)}`);
    assert.deepEqual(listInlayHints(file, toRange(file.document, { start: 0, end: 10 })), []);
  });
});

describe("code lenses", () => {
  test("are above each auth, and above the imports that provide one", () => {
    const titles = Object.values(COMMANDS).map(({ title }) => title);
    for (const [name, text, lines] of [
      ["agent.yaml", AGENT, ["    auth:", "    auth:"]],
      [WORKFLOW, SHARED.text, ["  auth:"]],
      [WORKFLOW, IMPORTING, ["imports:"]],
      // What has the wrong shape keeps them, so that lines do not move while it is typed.
      ["agent.yaml", AGENT.replaceAll("federation_rule_id:", "rule:"), ["    auth:", "    auth:"]],
      [WORKFLOW, SHARED.text.replace("type: github-oidc", "type: "), ["  auth:"]],
      [WORKFLOW, SHARED.text.replace(/auth:[^]*$/, "auth:\n---\n"), []],
      [GATEWAY, present(SIX[GATEWAY]).replace("organization_id:", "org:"), ["    auth:"]],
      ["notes.yaml", "a: 1\n", []],
    ] as const) {
      const lenses = listCodeLenses(openFile(name, text, host));
      assert.deepEqual(
        lenses.map(({ range, command }) => [text.split("\n")[range.start.line], command?.title]),
        lines.flatMap((line) => titles.map((title) => [line, title])),
      );
    }
  });

  test("run commands that print the report and the variables, or the errors that prevent them", () => {
    const run = (name: keyof typeof COMMANDS, text: string, model?: string) =>
      runCommand(present(COMMANDS[name]), openFile("agent.yaml", text, host), model);
    assert.match(
      run("wifc.showRequiredEnvironment", AGENT, "own"),
      /^ {4}ACTIONS_ID_TOKEN_REQUEST_URL {4}identity_token\.url$/m,
    );
    assert.match(
      run("wifc.showAwfVariables", AGENT, "own"),
      new RegExp(`^AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID=${RULE}$`, "m"),
    );
    assert.match(run("wifc.showAwfVariables", AGENT.replace(RULE, "x")), /malformed-id/);
    const { print } = present(COMMANDS["wifc.showRule"]);
    const token = { repository: "acme/site", ref: "main" };
    assert.match(print({ name: "agent.yaml", text: AGENT }, { token }), /"repo:acme\/site:ref:refs\/heads\/main"/);
    assert.match(run("wifc.showRule", AGENT, "own"), /is not certain from the file alone: it is `repo:OWNER\/REPO:/);
    assert.match(
      runCommand(present(COMMANDS["wifc.showAwfVariables"]), openFile(WORKFLOW, IMPORTING, host), undefined),
      /^AWF_AUTH_TYPE: "github-oidc"$/m,
    );
  });
});
