// Imports of workflows: how they are written and resolved, their inputs, and what gh-aw rejects.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bindings, compile, lint, type Source } from "../../src/index.ts";
import { directoryWith, wifc } from "../support/command.ts";
import {
  engineAuth,
  importFrom,
  markdownFile,
  ORGANIZATION,
  present,
  RULE,
  SERVICE_ACCOUNT,
  workflowFile,
  type Keys,
} from "../support/sources.ts";

const SHARED = { id: "claude", auth: engineAuth() };
const reads = (name: string) => `\${{ github.aw.import-inputs.${name} }}`;

/** The findings of `lint` for a workflow: codes, files and pointers. */
function found(keys: Keys, files: readonly Source[], name = "workflow.md"): string[] {
  const { diagnostics } = lint({ ...workflowFile(keys), name }, { readImport: importFrom(files) });
  return diagnostics.map(({ code, path, pointer = "" }) => `${code} ${path} ${pointer}`);
}

/** The variables of a valid workflow. */
function variablesOf(keys: Keys, files: readonly Source[]): Record<string, string> {
  const { output, diagnostics } = compile(workflowFile(keys), { format: "json", readImport: importFrom(files) });
  assert.deepEqual(diagnostics, []);
  return JSON.parse(present(output));
}

function sharedWith(auth: Keys, keys: Keys = {}): Source {
  return markdownFile("shared.md", { ...keys, engine: { id: "claude", auth: engineAuth(auth) } });
}

const rest = RULE.replace("fdrl_", "");

const GIVEN: Readonly<Record<string, { auth: Keys; schema?: Keys; inputs?: Keys }>> = {
  "a whole value": { auth: { "federation-rule-id": reads("rule") }, inputs: { rule: RULE } },
  "a part of a value": { auth: { "federation-rule-id": `fdrl_${reads("rule")}` }, inputs: { rule: rest } },
  "the old way of reading": {
    auth: { "federation-rule-id": "${{github.aw.inputs.rule}}" },
    inputs: { rule: RULE },
  },
  "a default": { auth: { "federation-rule-id": reads("rule") }, schema: { rule: { type: "string", default: RULE } } },
  "a value that hides a default": {
    auth: { "federation-rule-id": reads("rule") },
    schema: { rule: { default: "wrong" } },
    inputs: { rule: RULE },
  },
  "a part of an object": {
    auth: { "federation-rule-id": reads("ids.rule"), "organization-id": reads("ids.organization") },
    inputs: { ids: { rule: RULE, organization: ORGANIZATION } },
  },
  "a part of a default object": {
    auth: { "federation-rule-id": reads("ids.rule") },
    schema: { ids: { type: "object", default: { rule: RULE } } },
  },
};

for (const [what, { auth, schema, inputs }] of Object.entries(GIVEN)) {
  test(`inputs are filled in before the check: ${what}`, () => {
    const shared = sharedWith(auth, schema && { "import-schema": schema });
    const variables = variablesOf({ imports: [{ path: "shared.md", ...(inputs && { with: inputs }) }] }, [shared]);
    assert.equal(variables["AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID"], RULE);
    assert.equal(variables["AWF_AUTH_ANTHROPIC_ORGANIZATION_ID"], ORGANIZATION);
  });
}

function importWithAuth(auth: Keys): Keys {
  return { imports: [{ uses: "shared.md", with: { auth } }] };
}

test("a whole block can be an input, and its mistakes are reported where it is given", () => {
  const shared = markdownFile("shared.md", { engine: { id: "claude", auth: reads("auth") } });
  assert.equal(variablesOf(importWithAuth(engineAuth()), [shared])["AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID"], RULE);
  assert.deepEqual(found(importWithAuth(engineAuth({ "organization-id": "wrong", unknown: "x" })), [shared]), [
    "malformed-id workflow.md /imports/0/with/auth/organization-id",
    "unknown-key workflow.md /imports/0/with/auth/unknown",
  ]);
});

test("an import can pass its inputs on to its own imports", () => {
  const files = [
    markdownFile("outer.md", {
      imports: [{ uses: "shared.md", with: { rule: `fdrl_${reads("id")}`, account: reads("account") } }],
    }),
    sharedWith({ "federation-rule-id": reads("rule"), "service-account-id": reads("account") }),
  ];
  const importWith = (account: string) => ({ imports: [{ uses: "outer.md", inputs: { id: rest, account } }] });
  const variables = variablesOf(importWith(SERVICE_ACCOUNT), files);
  assert.equal(variables["AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID"], RULE);
  assert.equal(variables["AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID"], SERVICE_ACCOUNT);
  const { diagnostics } = lint(workflowFile(importWith("wrong")), { readImport: importFrom(files) });
  assert.deepEqual(
    diagnostics.map(({ code, path, pointer, related }) => [code, path, pointer, related?.map((each) => each.path)]),
    [["malformed-id", "workflow.md", "/imports/0/inputs/account", ["shared.md"]]],
  );
});

test("a mistake in a value with an input is reported at the value, with the input as a related place", () => {
  const shared = sharedWith({ "federation-rule-id": `fdrl_${reads("rule")}` });
  const { diagnostics } = lint(workflowFile({ imports: [{ path: "shared.md", with: { rule: "a.b" } }] }), {
    readImport: importFrom([shared]),
  });
  assert.deepEqual(
    diagnostics.map(({ code, path, fix, related }) => [code, path, fix, related?.map(({ message }) => message)]),
    [["malformed-id", "shared.md", undefined, ["set here"]]],
  );
});

test("an API key that is pasted as an input is found, and not repeated", () => {
  const key = `sk-ant-api03-${"a".repeat(40)}`;
  const shared = sharedWith({ "federation-rule-id": reads("rule") });
  const { diagnostics } = lint(workflowFile({ imports: [{ path: "shared.md", with: { rule: key } }] }), {
    readImport: importFrom([shared]),
  });
  assert.deepEqual(
    diagnostics.map(({ code, path }) => [code, path]),
    [["credential-in-config", "workflow.md"]],
  );
  assert.ok(!JSON.stringify(diagnostics).includes(key));
});

test("`env` of an imported file that contains nothing else counts, wherever the file is", () => {
  const variables = { AWF_AUTH_OIDC_AUDIENCE: "https://shared.example" };
  const printed = variablesOf({ engine: SHARED, imports: ["env.md"] }, [markdownFile("env.md", { env: variables })]);
  assert.equal(printed["AWF_AUTH_OIDC_AUDIENCE"], "https://shared.example");
});

test("a shared file that is checked alone uses its defaults, and inputs without one are not reported", () => {
  const shared = (schema: Keys) =>
    lint(sharedWith({ "federation-rule-id": `fdrl_${reads("rule")}` }, { "import-schema": schema })).diagnostics;
  assert.deepEqual(shared({ rule: { required: true } }), []);
  assert.deepEqual(shared({ rule: { default: rest } }), []);
  assert.deepEqual(
    shared({ rule: { default: "a.b" } }).map(({ code }) => code),
    ["malformed-id"],
  );
});

const SCHEMA = {
  rule: { type: "string", required: true },
  stage: { type: "choice", options: ["test", "live"] },
  ids: { type: "object", properties: { account: { type: "string", required: true } } },
};

const WRONG_INPUTS: readonly [what: string, inputs: Keys, expected: readonly string[]][] = [
  ["a required one that is missing", {}, ["missing-import-input workflow.md /imports/0/path"]],
  ["one that is not declared", { rule: RULE, role: "x" }, ["unknown-key workflow.md /imports/0/with/role"]],
  ["one of another type", { rule: RULE, stage: 3 }, ["wrong-type workflow.md /imports/0/with/stage"]],
  ["one that is no option", { rule: RULE, stage: "prod" }, ["invalid-value workflow.md /imports/0/with/stage"]],
  ["a part that is missing", { rule: RULE, ids: {} }, ["missing-import-input workflow.md /imports/0/path"]],
  [
    "a part that is not declared",
    { rule: RULE, ids: { account: "a", b: 1 } },
    ["unknown-key workflow.md /imports/0/with/ids/b"],
  ],
  ["none", { rule: RULE, stage: "live", ids: { account: "a" } }, []],
];

for (const [what, inputs, expected] of WRONG_INPUTS) {
  test(`the inputs of an import are checked against its schema: ${what}`, () => {
    const shared = sharedWith({ "federation-rule-id": reads("rule") }, { "import-schema": SCHEMA });
    assert.deepEqual(found({ imports: [{ path: "shared.md", with: inputs }] }, [shared]), expected);
  });
}

test("an input that the sign-in reads and no import gives is missing; other inputs are left to gh-aw", () => {
  const shared = sharedWith({ "federation-rule-id": reads("rule") }, { name: reads("title") });
  assert.deepEqual(found({ imports: ["shared.md"] }, [shared]), ["missing-import-input workflow.md /imports/0"]);
});

/** A workflow with this body. */
function withBody(keys: Keys, ...lines: readonly string[]): Source {
  const source = workflowFile(keys);
  return { ...source, text: `${source.text}\n${lines.join("\n")}\n` };
}

const DIRECTIVES: readonly [lines: readonly string[], lends: boolean][] = [
  [["{{#import shared.md}}"], true],
  [["  {{#import: shared.md }}  "], true],
  [["{{#import? shared.md}}"], true],
  [["@include shared.md"], true],
  [["@import? shared.md#Setup"], true],
  [["```", "{{#import shared.md}}", "```"], true],
  [["{{#runtime-import shared.md}}"], false],
  [["See {{#import shared.md}}"], false],
  [["@includes shared.md"], false],
];

for (const [lines, lends] of DIRECTIVES) {
  test(`a body with ${JSON.stringify(lines)} ${lends ? "imports" : "does not import"} the engine`, () => {
    const readImport = importFrom([markdownFile("shared.md", { engine: SHARED })]);
    const { bindings: all, diagnostics } = bindings(withBody({}, ...lines), { readImport });
    assert.deepEqual([all.length, diagnostics], [lends ? 1 : 0, []]);
  });
}

test("a directive with a path that does not exist is an error, unless it is optional", () => {
  const required = withBody({ engine: SHARED }, "@include gone.md");
  const [missing, ...others] = lint(required).diagnostics;
  assert.deepEqual([missing?.code, others], ["missing-import", []]);
  assert.equal(required.text.slice(missing?.start.offset, missing?.end.offset), "gone.md");
  assert.deepEqual(lint(withBody({ engine: SHARED }, "@include? gone.md")).diagnostics, []);
});

const HOME = ".github/workflows/triage.md";

const PATHS: readonly [path: string, expected: readonly string[]][] = [
  ["shared.md", []],
  ["../shared.md", []],
  ["../../shared.md", ["refused-import"]],
  [".github/shared.md", []],
  [".github/../shared.md", ["refused-import"]],
  ["/.github/shared.md", []],
  ["/.agents/shared.md", []],
  ["/shared.md", ["refused-import"]],
  ["shared.lock.yml", ["refused-import"]],
];

for (const [path, expected] of PATHS) {
  test(`the import ${path} is ${expected.length > 0 ? "rejected" : "read"}`, () => {
    const codes = found({ imports: [path] }, [markdownFile(path, { engine: SHARED })], HOME);
    assert.deepEqual(
      codes.map((each) => each.split(" ")[0]),
      expected,
    );
  });
}

test("the file of a custom agent provides no engine", () => {
  const path = ".github/agents/triage.md";
  assert.deepEqual(found({ imports: [path], engine: SHARED }, [markdownFile(path, { engine: "copilot" })], HOME), []);
});

test("a mistake in how one file is imported hides nothing in another", () => {
  const wrong = markdownFile("shared.md", {
    engine: { id: "claude", auth: engineAuth({ "workspace-id": "<workspace>" }) },
  });
  assert.deepEqual(found({ imports: ["gone.md", "/outside.md", "shared.md"] }, [wrong]), [
    "placeholder-id shared.md /engine/auth/workspace-id",
    "missing-import workflow.md /imports/0",
    "refused-import workflow.md /imports/1",
  ]);
});

const MALFORMED: readonly [imports: unknown, expected: string][] = [
  ["shared.md", "wrong-type workflow.md /imports"],
  [null, "empty-value workflow.md /imports"],
  [{ aw: "shared.md" }, "wrong-type workflow.md /imports/aw"],
  [[3], "wrong-type workflow.md /imports/0"],
  [[{ with: {} }], "missing-key workflow.md /imports/0"],
  [[{ path: ["shared.md"] }], "wrong-type workflow.md /imports/0/path"],
  [[{ path: "shared.md", with: "x" }], "wrong-type workflow.md /imports/0/with"],
];

for (const [imports, expected] of MALFORMED) {
  test(`\`imports: ${JSON.stringify(imports)}\` is rejected, as by gh-aw`, () => {
    assert.deepEqual(found({ imports }, []), [expected]);
    assert.deepEqual(found({ imports, engine: SHARED }, []), [expected]);
    assert.deepEqual(found({ imports, engine: "copilot" }, []), [], "without a sign-in it is not ours");
  });
}

function importing(reference: string): string {
  return workflowFile({ imports: [`acme/agents/shared/team/wif.md@${reference}`] }).text;
}

test("a file of another repository is read from gh-aw's copy", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const shared = markdownFile("x.md", { imports: ["engine.md"] });
  const engine = markdownFile("x.md", { engine: { id: "claude", auth: engineAuth({ "organization-id": "wrong" }) } });
  const kept = `.github/aw/imports/acme/agents/${commit}`;
  const directory = directoryWith({
    ".github/workflows/by-commit.md": importing(commit),
    ".github/workflows/by-tag.md": importing("v1"),
    ".github/workflows/other-commit.md": importing("f".repeat(40)),
    [`${kept}/shared_team_wif.md`]: shared.text,
    [`${kept}/shared_engine.md`]: engine.text,
  });
  const codes = (name: string) => {
    const { stdout } = wifc(directory, ["lint", `.github/workflows/${name}.md`, "--format", "concise"]);
    return stdout.replaceAll(/^(\S+?):\d+:\d+: \w+\[([\w-]+)\].*$/gm, "$2 $1").trim();
  };
  assert.equal(codes("by-commit"), `malformed-id ${kept}/shared_engine.md`);
  assert.equal(codes("by-tag"), `malformed-id ${kept}/shared_engine.md`);
  assert.equal(codes("other-commit"), "remote-import .github/workflows/other-commit.md");
});

const KEY = ["sk-ant-api03", "x".repeat(90)].join("-");

for (const [what, key, value] of [
  ["a whole value", "audience", reads("it")],
  ["a part of a value", "audience", `https://example.com/${reads("it")}`],
  ["a misspelt key", "audiense", reads("it")],
] as const) {
  test(`a credential as an input is reported once, where it is given: ${what}`, () => {
    const shared = sharedWith({ [key]: value }, { "import-schema": { it: { type: "string" } } });
    const { diagnostics } = lint(workflowFile({ imports: [{ path: "shared.md", with: { it: KEY } }] }), {
      readImport: importFrom([shared]),
    });
    const credentials = diagnostics.filter(({ code }) => code === "credential-in-config");
    assert.deepEqual(
      credentials.map(({ path, pointer, related }) => [path, pointer, related?.map((each) => each.path)]),
      [["workflow.md", "/imports/0/with/it", ["shared.md"]]],
    );
    assert.ok(!JSON.stringify(diagnostics).includes(KEY));
  });
}
