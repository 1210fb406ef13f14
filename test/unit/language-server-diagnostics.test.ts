// The language server's diagnostics, and the actions that fix or suppress them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DiagnosticSeverity, DiagnosticTag, type CodeAction } from "vscode-languageserver";
import { lint } from "../../src/index.ts";
import type { CheckedFile } from "../../src/language-server/checked-file.ts";
import { readActionCommand } from "../../src/language-server/action-commands.ts";
import { FIX_ALL, listCodeActions } from "../../src/language-server/code-actions.ts";
import { createProtocolDiagnostics } from "../../src/language-server/diagnostics.ts";
import { toRange } from "../../src/language-server/positions.ts";
import { readSettings } from "../../src/language-server/settings.ts";
import { createWorkspace } from "../../src/language-server/workspace.ts";
import { REASON_TO_REPLACE } from "../../src/suppressions/reason.ts";
import { readCases } from "../support/fixtures.ts";
import { hostWith, openFile, PLAIN_EDITS, WORKFLOW, workflow } from "../support/language-server.ts";
import { agentAuth, federatedAgent, ORGANIZATION, present, RULE, SERVICE_ACCOUNT } from "../support/sources.ts";

const ENGINE = `engine:
  id: claude
  auth:
    type: github-oidc
    provider: anthropic
    federation-rule-id: ${RULE}
    organization-id: ${ORGANIZATION}
    service-account-id: ${SERVICE_ACCOUNT}`;
const GOOD = workflow(`on: issues\npermissions: { id-token: write }\n${ENGINE}`);
const TYPO = GOOD.replace("federation-rule-id", "federation-rule-idd");

/** An agent file whose model has a rule under this key. */
function agent(key: string): string {
  return `models:
  m:
    provider: anthropic
    auth:
      type: workload_identity_federation
      workload_identity_federation:
        ${key}: ${RULE}
        organization_id: ${ORGANIZATION}
        identity_token: { env: T }
agents:
  root:
    model: m
`;
}

const host = hostWith();

function diagnose(file: CheckedFile, where = host) {
  return createProtocolDiagnostics(file, where);
}

function actions(file: CheckedFile, only?: string): CodeAction[] {
  const whole = toRange(file.document, { start: 0, end: file.source.text.length });
  return listCodeActions(file, whole, only === undefined ? {} : { only: [only] }, PLAIN_EDITS, host);
}

/** The text after an action. */
function apply({ document }: CheckedFile, { edit }: CodeAction): string {
  return TextDocument.applyEdits(document, present(edit?.changes?.[document.uri]));
}

describe("diagnostics", () => {
  test("underline a misspelt key, with its code, its page and its severity", () => {
    const file = openFile(WORKFLOW, TYPO);
    const [found, ...more] = diagnose(file);
    assert.deepEqual(more, []);
    assert.equal(file.document.getText(found?.range), "federation-rule-idd");
    assert.equal(found?.code, "unknown-key");
    assert.equal(found?.severity, DiagnosticSeverity.Error);
    assert.equal(found?.codeDescription?.href, "wifc:/unknown-key.md");
  });

  test("are at the same place with CRLF, a byte order mark, tabs and non-ASCII letters before them", () => {
    for (const text of [TYPO.replaceAll("\n", "\r\n"), `\uFEFF${TYPO}`, TYPO.replace("on:", "# 漢字 🦀\non:")]) {
      const file = openFile(WORKFLOW, text);
      const found = diagnose(file).filter(({ code }) => code === "unknown-key");
      assert.deepEqual(
        found.map(({ range }) => file.document.getText(range)),
        ["federation-rule-idd"],
      );
    }
    const file = openFile(WORKFLOW, `\uFEFF---\r\nengine: { 🦀: 1, auth: { tipe: x } }\r\n---\r\n`);
    assert.ok(diagnose(file).some(({ range }) => file.document.getText(range) === "tipe"));
  });

  test("have related places, and a tag if something has no effect", () => {
    const found = readCases("invalid").flatMap(({ source }) => {
      const file = openFile(source.name, source.text);
      return diagnose(file).map((each) => ({ each, file }));
    });
    const related = found.flatMap(({ each, file }) =>
      (each.relatedInformation ?? []).map(({ location }) => file.document.getText(location.range)),
    );
    assert.ok(related.length > 5 && !related.includes(""), JSON.stringify(related));
    assert.ok(found.some(({ each }) => each.tags?.includes(DiagnosticTag.Unnecessary)));
  });

  test("in an imported file are shown at the import", () => {
    const shared = { name: ".github/workflows/shared/engine.md", text: workflow(ENGINE.replace("-id:", "-idd:")) };
    const where = hostWith([shared]);
    const file = openFile(
      WORKFLOW,
      workflow("on: push\npermissions:\n  id-token: write\nimports:\n  - shared/engine.md"),
      where,
    );
    const found = present(diagnose(file, where).find(({ code }) => code === "unknown-key"));
    assert.equal(file.document.getText(found.range), "shared/engine.md");
    assert.ok(JSON.stringify(found.message).startsWith(`"${shared.name}:7:5: `));
    const [place] = present(found.relatedInformation);
    assert.deepEqual(place?.location.uri, `file:///${shared.name}`);
    assert.deepEqual(place?.location.range.start, { line: 6, character: 4 });
    assert.deepEqual(listCodeActions(file, found.range, {}, PLAIN_EDITS, where), []);
  });

  test("are empty for files that wifc does not handle", () => {
    for (const [name, text] of [
      ["compose.yaml", "services: {}\n"],
      ["notes.md", "# Notes\n"],
      ["broken.yaml", "a: [\n"],
      [".github/workflows/ci.lock.yml", "jobs: {}\n"],
    ] as const) {
      assert.deepEqual(diagnose(openFile(name, text)), [], name);
    }
  });

  test("contain no credential", () => {
    const file = openFile(WORKFLOW, GOOD.replace(RULE, "sk-ant-api03-0123456789"));
    assert.ok(diagnose(file).some(({ code }) => code === "credential-in-config"));
    assert.ok(!JSON.stringify([diagnose(file), actions(file)]).includes("0123456789"));
  });
});

describe("code actions", () => {
  for (const [name, text, wanted] of [
    [WORKFLOW, TYPO, GOOD],
    [WORKFLOW, TYPO.replaceAll("\n", "\r\n"), GOOD.replaceAll("\n", "\r\n")],
    ["agent.yaml", agent("federation_rule"), agent("federation_rule_id")],
  ] as const) {
    test(`fix ${JSON.stringify(text.slice(0, 20))}`, () => {
      const file = openFile(name, text);
      const action = present(actions(file).find(({ isPreferred }) => isPreferred));
      assert.equal(action.diagnostics?.[0]?.code, "unknown-key");
      assert.equal(apply(file, action), wanted);
    });
  }

  test("fix everything at once, and respect which kinds the editor asks for", () => {
    const text = TYPO.replace("provider: anthropic", "provider: Anthropic");
    const file = openFile(WORKFLOW, text);
    const [all, ...more] = actions(file, "source.fixAll");
    assert.deepEqual([all?.kind, more], [FIX_ALL, []]);
    assert.equal(apply(file, present(all)), GOOD);
    assert.ok(actions(file, "quickfix").every(({ kind }) => kind === "quickfix"));
    assert.deepEqual(actions(openFile(WORKFLOW, GOOD)), []);
  });

  test("a fix that may change the meaning is neither preferred nor part of fixing everything", () => {
    const text = GOOD.replace(RULE, "${{ secrets.RULE }}");
    const file = openFile(WORKFLOW, text);
    const only = actions(file).find(({ title }) => title.includes("`vars`"));
    assert.equal(only?.isPreferred, false);
    assert.equal(apply(file, present(only)), text.replace("secrets", "vars"));
    assert.deepEqual(actions(file, "source.fixAll"), []);
  });

  test("suppress every finding that a comment can suppress, and no other", () => {
    let suppressed = 0;
    for (const { source } of readCases("invalid").filter(({ name }) => name.endsWith("wrong"))) {
      if (source.text.length > 10_000) continue;
      const file = openFile(source.name, source.text);
      const codes = (text: string) =>
        lint({ name: source.name, text }, file.options).diagnostics.map(({ code }) => code);
      for (const action of actions(file).filter(({ title }) => title.startsWith("wifc: suppress"))) {
        const inserted = apply(file, action);
        assert.ok(codes(inserted).includes("malformed-suppression"), "the inserted reason does not count");
        const after = codes(inserted.replaceAll(REASON_TO_REPLACE, "a reason of the author's own"));
        assert.ok(after.length < file.diagnostics.length, source.text);
        assert.ok(!after.includes("malformed-suppression") && !after.includes("yaml-syntax"));
        suppressed += 1;
      }
    }
    assert.ok(suppressed > 40, `only ${suppressed}`);
  });

  test("put the comment after a byte order mark", () => {
    const { text } = federatedAgent(agentAuth({ federation_rule_id: "fdrl_01AbCd" }));
    const file = openFile("agent.yaml", `\uFEFF${text.replaceAll("\n", "")}`);
    const suppression = present(actions(file).find(({ title }) => title.includes("suppress `unusual-id`")));
    const after = openFile("agent.yaml", apply(file, suppression).replace(REASON_TO_REPLACE, "the id is short here"));
    assert.ok(after.source.text.startsWith("\uFEFF# wifc-disable-next-line unusual-id"));
    assert.deepEqual(
      after.diagnostics.map(({ code }) => code),
      file.diagnostics.filter(({ code }) => code !== "unusual-id").map(({ code }) => code),
    );
  });

  test("offer to suppress only some of many findings", () => {
    const auth = JSON.stringify(agentAuth({ federation_rule_id: "fdrl_01AbCd" }));
    const models = Array.from({ length: 20 }, (_, index) => `m${index}: { provider: anthropic, auth: ${auth} }`);
    const agents = Array.from({ length: 20 }, (_, index) => `a${index}: { model: m${index} }`);
    const file = openFile("agent.yaml", ["models:", ...models, "agents:", ...agents].join("\n  "));
    assert.ok(file.diagnostics.length >= 20);
    assert.equal(actions(file).filter(({ title }) => title.startsWith("wifc: suppress")).length, 10);
  });

  test("suppress never as the only or the first choice, and select the reason for typing", () => {
    for (const { source } of readCases("invalid").filter(({ name }) => name.endsWith("wrong"))) {
      if (source.text.length > 10_000) continue;
      const file = openFile(source.name, source.text);
      for (const each of file.diagnostics) {
        const range = toRange(file.document, { start: each.start.offset, end: each.end.offset });
        const offered = listCodeActions(file, range, {}, { versionedEdits: false, selections: true }, host);
        assert.ok(!offered[0]?.title.startsWith("wifc: suppress"), source.text);
        for (const action of offered.filter(({ title }) => title.startsWith("wifc: suppress"))) {
          const { command, isPreferred } = action;
          assert.ok(!isPreferred);
          const effect = present(readActionCommand(present(command).command, present(command?.arguments)));
          assert.ok("selection" in effect);
          const after = TextDocument.create(effect.uri, "yaml", 2, apply(file, action));
          assert.equal(after.getText(effect.selection), REASON_TO_REPLACE);
        }
      }
    }
  });

  test("explain a code, before other choices that change nothing", () => {
    const explain = present(
      actions(openFile(WORKFLOW, TYPO)).find(({ title }) => title === "wifc: explain `unknown-key`"),
    );
    const { command, arguments: args = [] } = present(explain.command);
    const effect = present(readActionCommand(command, args));
    assert.match("text" in effect ? effect.text : "", /^unknown-key \(error\): /);
    assert.equal(readActionCommand(command, ["no-such-code"]), undefined);
    assert.equal(readActionCommand("wifc.showRule", ["unknown-key"]), undefined);
  });

  test("put the comment on the line before, with the same indentation", () => {
    const text = TYPO.replace(/federation-rule-idd: .*/, "federation-rule-id: fdrl_01AbCd");
    const file = openFile(WORKFLOW, text.replaceAll("\n", "\r\n"));
    const suppression = present(actions(file).find(({ title }) => title.startsWith("wifc: suppress")));
    assert.match(
      apply(file, suppression),
      /^ {4}# wifc-disable-next-line unusual-id -- \S.*\r\n {4}federation-rule-id/m,
    );
  });
});

test("a document stays what it was while it cannot be read, until it is closed or becomes something else", () => {
  const documents = new Map<string, TextDocument>();
  const { check, invalidate, reset } = createWorkspace(
    { get: (uri) => documents.get(uri), all: () => [...documents.values()] },
    host,
  );
  const uri = host.uriOf("agent.yaml");
  const edit = (text: string | undefined) => {
    if (text === undefined) documents.delete(uri);
    else documents.set(uri, TextDocument.create(uri, "yaml", 1, text));
    invalidate(uri);
    return check(uri)?.diagnostics.map(({ code }) => code);
  };
  const good = agent("federation_rule_id").replace("env: T", "file: /var/run/token");
  const broken = good.replace("anthropic", '"anthropic');
  assert.deepEqual(edit(broken), []);
  assert.deepEqual(edit(good), []);
  assert.deepEqual(edit(broken), ["yaml-syntax"]);
  reset();
  assert.deepEqual(edit(broken), ["yaml-syntax"]);
  assert.deepEqual(edit("services: {}\n"), []);
  assert.deepEqual(edit("services: {\n"), []);
  assert.deepEqual(edit(good), []);
  assert.equal(edit(undefined), undefined);
  assert.deepEqual(edit(broken), []);
});

test("unknown settings are ignored", () => {
  assert.deepEqual(
    readSettings({
      target: "awf",
      rules: { "unknown-key": "off", nonsense: "off", "malformed-id": 1 },
      token: { repository: "acme/site", ref: 1, nonsense: "x" },
    }),
    {
      target: "awf",
      rules: { "unknown-key": "off" },
      token: { repository: "acme/site" },
    },
  );
  for (const nothing of [undefined, null, 1, "x", [], { target: "toString", rules: [] }])
    assert.deepEqual(readSettings(nothing), { rules: {} });
});

describe("with federation rules", () => {
  const other = { type: "service_account", service_account_id: "svac_01ZzZzZzZzZzZzZzZzZzZzZz" };
  const text = JSON.stringify({ id: RULE, name: "site", match: { subject_prefix: "x" }, target: other });
  const known = hostWith([], [{ name: "federation/rules.json", text }]);

  test("what the comparison finds is shown at the sign-in, and what is wrong with a rule only in its file", () => {
    const { name, text: agentText } = federatedAgent();
    const found = createProtocolDiagnostics(openFile(name, agentText, known), known);
    const codes = new Set(found.map(({ code }) => code));
    assert.deepEqual([...codes].toSorted(), ["rule-account-mismatch", "rule-subject-mismatch", "undecided-matcher"]);
    const mismatch = found.find(({ code }) => code === "rule-account-mismatch");
    assert.equal(present(mismatch?.relatedInformation)[0]?.location.uri, "file:///federation/rules.json");
    assert.deepEqual(createProtocolDiagnostics(openFile(name, agentText), hostWith()), []);
    const rules = createProtocolDiagnostics(openFile("federation/rules.json", text, known), known);
    assert.deepEqual(
      rules.map(({ code }) => code),
      ["rule-without-workspace"],
    );
  });
});

test("a file that a configuration ignores has no diagnostics", () => {
  const ignoring = { ...hostWith(), openConfigurations: () => () => undefined };
  assert.deepEqual(createProtocolDiagnostics(openFile(WORKFLOW, TYPO, ignoring), ignoring), []);
});

function codesOf(name: string, text: string): unknown[] {
  return createProtocolDiagnostics(openFile(name, text), host).map(({ code }) => code);
}

test("a configuration is checked too, in YAML and in JSON", () => {
  assert.deepEqual(codesOf(".wifc.yaml", "rule: {}\n"), ["unknown-key"]);
  assert.deepEqual(codesOf("sub/.wifc.json", '{ "rules": { "unusual-ids": "off" } }\n'), ["unknown-code"]);
});
