// Completion, hover and diagnostics in every kind of file: agent files, several documents in a file, JSON.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseAllDocuments } from "yaml";
import { CompletionItemKind } from "vscode-languageserver";
import { GITHUB_CLAIMS } from "../../src/facts/github-claims.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { listCodeLenses } from "../../src/language-server/commands.ts";
import { listCompletions } from "../../src/language-server/completion.ts";
import { findHover } from "../../src/language-server/hover.ts";
import { PLACEHOLDER, schemasAt } from "../../src/language-server/schema-at.ts";
import { listSymbols } from "../../src/language-server/symbols.ts";
import type { Data } from "../../src/parse/data.ts";
import type { Schema } from "../../src/validate/schema.ts";
import { accept, MARK, openFile, openMarked } from "../support/language-server.ts";
import { agentAuth, agentFile, present } from "../support/sources.ts";

const { definitions } = SCHEMAS.agent;
const keysOf = ({ properties }: { readonly properties: object }) => Object.keys(properties).toSorted();
const SOURCES = ["command", "env", "file", "url"];
const TYPE = definitions.federationType.const;

function complete(name: string, marked: string) {
  const { file, offset } = openMarked(name, marked);
  return listCompletions(file, offset, true);
}

/** The labels of the keys and values on offer, without whole blocks. */
function labels(name: string, marked: string): string[] {
  const plain = complete(name, marked).filter(({ kind }) => kind !== CompletionItemKind.Snippet);
  return plain.map(({ label }) => label).toSorted();
}

function hover(name: string, marked: string): string {
  const { file, offset } = openMarked(name, marked);
  return JSON.stringify(findHover(file, offset)?.contents ?? "");
}

/** An agent file with this text in the `auth` of a provider or a model. The text before a line break is indented. */
function yaml(owner: string, auth: string): string {
  const body = auth.replaceAll("\n", "\n      ");
  return `${owner}:\n  a:\n    provider: anthropic\n    auth:\n      ${body}\nagents:\n  root: { model: a }\n`;
}

const NESTED = `type: ${TYPE}\n${TYPE}:\n  `;

for (const owner of ["providers", "models"]) {
  describe(`in the auth of ${owner}`, () => {
    for (const [marked, expected] of [
      [MARK, keysOf(definitions.agentAuth)],
      [`ty${MARK}`, keysOf(definitions.agentAuth)],
      [`type: ${MARK}`, [TYPE]],
      [`type: "wor${MARK}"`, [TYPE]],
      [`type: ${TYPE}\n${MARK}`, [TYPE]],
      [`${NESTED}${MARK}`, keysOf(definitions.agentFederation)],
      [`${NESTED}identity_token:\n    ${MARK}`, [...new Set([...SOURCES, "headers", "response_field"])].toSorted()],
      [`${NESTED}identity_token:\n    url: https://a.example\n    ${MARK}`, ["headers", "response_field"]],
      [`# ${MARK}`, []],
    ] as const) {
      test(`completes ${JSON.stringify(marked)}`, () =>
        assert.deepEqual(labels("agent.yaml", yaml(owner, marked)), expected));
    }

    test("offers blocks, also before there is an `auth`", () => {
      const whole = accept("agent.yaml", yaml(owner, MARK), "workload identity federation");
      assert.match(whole, /^ {6}type: workload_identity_federation\n {6}workload_identity_federation:\n {8}fed/m);
      const file = `${owner}:\n  a:\n    provider: anthropic\n    ${MARK}\nagents: {}\n`;
      assert.ok(labels("agent.yaml", file).includes("auth"));
      assert.match(accept("agent.yaml", file, "auth: workload identity federation"), /^ {4}auth:\n {6}type: /m);
    });

    test("offers a whole block before its bare key, and selects it", () => {
      const offered = complete("agent.yaml", `${owner}:\n  a:\n    provider: anthropic\n    au${MARK}\nagents: {}\n`);
      assert.deepEqual(
        offered.slice(0, 2).map(({ label, sortText, preselect = false }) => [label, sortText, preselect]),
        [
          ["auth: workload identity federation", "000", true],
          ["auth", "001", false],
        ],
      );
      const inside = complete("agent.yaml", yaml(owner, MARK));
      assert.equal(inside[0]?.label, "workload identity federation");
      assert.deepEqual(
        complete("agent.yaml", yaml(owner, `type: ${TYPE}\n${MARK}`)).map(({ preselect }) => preselect ?? false),
        [false],
      );
    });

    test("offers and explains the keys of docker-agent next to it", () => {
      const file = `${owner}:\n  a:\n    provid${MARK}er: anthropic\nagents: {}\n`;
      assert.match(hover("agent.yaml", file), /The type of the provider/);
      const offered = labels("agent.yaml", `${owner}:\n  a:\n    provider: anthropic\n    ${MARK}\nagents: {}\n`);
      assert.ok(["base_url", "token_key"].every((key) => offered.includes(key)) && !offered.includes("provider"));
      assert.equal(labels("agent.yaml", `${owner}: {}\nagents: {}\n${MARK}`).at(-1), "version");
      assert.ok(labels("agent.yaml", `agents:\n  root:\n    ${MARK}\n`).includes("model"));
    });

    test("explains keys and values", () => {
      assert.ok(hover("agent.yaml", yaml(owner, `ty${MARK}pe: x`)).includes("selects the nested notation"));
      assert.ok(hover("agent.yaml", yaml(owner, `type: ${MARK}x`)).includes("selects the nested notation"));
      const nested = yaml(owner, `${NESTED}organization${MARK}_id: x`);
      assert.ok(hover("agent.yaml", nested).includes("The id of the Anthropic organization"));
    });
  });
}

test("a file without a dialect has no completion, until the key that is typed gives it one", () => {
  assert.deepEqual(labels("agent.yaml", `models:\n  a:\n    au${MARK}\n`), []);
  assert.deepEqual(labels("agent.yaml", `models:\n  a:\n    auth:\n      ${MARK}\n`), keysOf(definitions.agentAuth));
});

describe("with several documents", () => {
  const first = yaml("models", `type: ${TYPE}`);
  const other = "services:\n  web:\n    ";

  test("the document with the cursor decides", () => {
    const engine = `${first}---\nengine:\n  auth:\n    type: ${MARK}\n---\n${other}a: 1\n`;
    assert.deepEqual(labels("a.yaml", engine), ["anthropic-wif", "github-oidc", TYPE]);
    assert.deepEqual(labels("a.yaml", `${first}---\n${other}${MARK}\n---\n${first}`), []);
    assert.deepEqual(labels("a.yaml", `${other}a: [\n---\n${yaml("models", `type: ${MARK}`)}`), [TYPE]);
    assert.ok(hover("a.yaml", engine.replace(MARK, `x${MARK}`)).includes("selects the notation"));
    assert.equal(hover("a.yaml", `${first}---\n${other}ty${MARK}pe: 1\n`), '""');
  });

  test("completions are written into the document with the cursor", () => {
    const text = `${first}---\n# 漢字\r\n${yaml("providers", MARK)}`;
    const after = parseAllDocuments(accept("a.yaml", text, "workload identity federation"));
    const written: unknown = present(after[1]).getIn(["providers", "a", "auth", "type"]);
    assert.equal(written, TYPE);
  });
});

/** An agent file in JSON with this text in an `auth`. */
const json = (auth: string) =>
  `{\n  "agents": { "federation": {} },\n  "models": {\n    "a": {\n      "auth": {\n        ${auth}\n      }\n    }\n  }\n}\n`;

describe("in JSON", () => {
  for (const [marked, label, expected] of [
    [`"${MARK}"`, "type", '"type": '],
    [`"ty${MARK}"`, "type", '"type": '],
    [`ty${MARK}`, "type", '"type": '],
    [MARK, "type", '"type": '],
    [`"ty${MARK}pe": "x"`, "type", '"type": "x"'],
    [`"type": ${MARK}`, TYPE, `"type": "${TYPE}"`],
    [`"type": "${MARK}"`, TYPE, `"type": "${TYPE}"`],
    [`"type":"w${MARK}x"`, TYPE, `"type":"${TYPE}"`],
    [`"${MARK}"\n        "type": "x"`, TYPE, `"${TYPE}": {\n          \n        },\n        "type": "x"`],
    [`"type": "x"\n        "${MARK}"`, TYPE, `"type": "x"\n        "${TYPE}": {\n          \n        }`],
    [`"type": ${MARK}\n        "b": 1`, TYPE, `"type": "${TYPE}",\n        "b": 1`],
  ] as const) {
    test(`completes ${JSON.stringify(marked)}`, () =>
      assert.equal(accept("agent.json", json(marked), label), json(expected)));
  }

  test("writes blocks as JSON", () => {
    const auth = JSON.parse(accept("agent.json", json(`"${MARK}"`), "workload identity federation")).models.a.auth;
    assert.deepEqual(Object.keys(auth), ["type", TYPE]);
    const nested = json(`"${TYPE}": {\n          "${MARK}"\n        }`);
    const label = "identity_token: token of a GitHub Actions job";
    const { identity_token: token } = JSON.parse(accept("agent.json", nested, label)).models.a.auth[TYPE];
    assert.equal(token.url, "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com");
  });

  test("lets editors compare a word with its quote", () => {
    const typeIn = (marked: string) => complete("agent.json", json(marked)).find(({ label }) => label === "type");
    assert.equal(present(typeIn(`"ty${MARK}"`)).filterText, '"type');
    assert.equal(present(typeIn(`ty${MARK}`)).filterText, undefined);
  });

  test("explains keys and values", () => {
    assert.ok(hover("agent.json", json(`"ty${MARK}pe": "x"`)).includes("selects the nested notation"));
    assert.ok(hover("agent.json", json(`"type": "${MARK}x"`)).includes("selects the nested notation"));
  });

  test("a file of another program gets nothing, and is not parsed without the word federation", () => {
    const { name, text } = agentFile({
      models: { m: { provider: "anthropic", auth: agentAuth({ organization: 1 }) } },
    });
    assert.ok(openFile(name, text).diagnostics.length > 0);
    assert.ok(openFile("agent.json", JSON.stringify(JSON.parse(text), undefined, 2)).diagnostics.length > 0);
    for (const other of ['{ "federation": [1, 2] }', '{ "a": 1, "a": 2 }', '{ "federation": ', "", "[1]", '"x"']) {
      const file = openFile("other.json", other);
      assert.deepEqual([file.diagnostics, listSymbols(file), listCodeLenses(file), file.documents], [[], [], [], []]);
      assert.deepEqual(listCompletions(file, other.length, true), []);
    }
    const large = openFile("large.json", `{ "a": [${"[1],".repeat(1_000_000)}1] }`);
    const start = performance.now();
    assert.deepEqual([large.diagnostics, listCompletions(large, 20, true), findHover(large, 20)], [[], [], undefined]);
    assert.ok(performance.now() - start < 1000, "it was parsed");
  });
});

const named = (name: string, key: string): Schema => ({
  type: "object",
  properties: { name: { const: name }, [key]: { description: key } },
});

const constants = (schema: Schema, root: Data, pointer: string) =>
  schemasAt(schema, root, pointer).flatMap(({ const: only }) => only ?? []);

const descriptions = (schema: Schema, root: Data, pointer: string) =>
  schemasAt(schema, root, pointer).flatMap(({ description }) => description ?? []);

describe("a schema", () => {
  const text = { type: "string" };
  const IDS: Schema = { type: "array", items: { oneOf: [named("ID", "value"), named("FILE", "path")] } };
  const CONDITIONS: Schema = JSON.parse(`{ "type": "array", "items": {
    "type": "object",
    "properties": { "name": { "type": "string" } },
    "allOf": [
      {
        "if": { "properties": { "name": { "const": "ID" } }, "required": ["name"] },
        "then": { "properties": { "value": { "description": "value of ID" } } }
      },
      {
        "if": { "properties": { "name": { "const": "FILE" } }, "required": ["name"] },
        "then": { "properties": { "value": { "description": "value of FILE" } } }
      }
    ] } }`);
  const STEPS: Schema = {
    type: "array",
    items: {
      type: "object",
      properties: { name: text },
      oneOf: [
        { properties: { run: text }, required: ["run"] },
        { properties: { uses: text, with: { properties: { id: { description: "an id" } } } }, required: ["uses"] },
      ],
    },
  };
  const EITHER: Schema = { oneOf: [IDS, { type: "object", additionalProperties: { description: "a value" } }] };

  test("with a list of items that a name selects offers all names, and then the keys of the item", () => {
    for (const schema of [IDS, CONDITIONS, EITHER]) {
      assert.deepEqual(constants(schema, [{ name: "ID" }, { name: PLACEHOLDER }], "/1/name"), ["ID", "FILE"]);
    }
    const chosen: Data = [{ name: "ID" }, { name: "FILE", [PLACEHOLDER]: null }];
    const keys = schemasAt(IDS, chosen, "/1").flatMap(({ properties = {} }) => Object.keys(properties));
    assert.deepEqual(keys, ["name", "path"]);
    assert.deepEqual(descriptions(CONDITIONS, [{ name: "FILE", value: 1 }], "/0/value"), ["value of FILE"]);
    assert.deepEqual(descriptions(CONDITIONS, [{ name: "OTHER", value: 1 }], "/0/value"), []);
  });

  test("with steps offers the keys of the kind of step that is written", () => {
    const keys = (step: Data) =>
      new Set(schemasAt(STEPS, [step], "/0").flatMap(({ properties = {} }) => Object.keys(properties)));
    assert.deepEqual(keys({ name: "x", [PLACEHOLDER]: null }), new Set(["name", "run", "uses", "with"]));
    assert.deepEqual(keys({ uses: "x", [PLACEHOLDER]: null }), new Set(["name", "uses", "with"]));
    assert.deepEqual(descriptions(STEPS, [{ uses: "x", with: { id: 1 } }], "/0/with/id"), ["an id"]);
  });

  test("with a choice between a list and a mapping follows the one that is written", () => {
    assert.deepEqual(descriptions(EITHER, { "0": "x" }, "/0"), ["a value"]);
    assert.deepEqual(descriptions(EITHER, [{ name: "FILE", path: "x" }], "/0/path"), ["path"]);
  });
});

describe("in a file with federation rules", () => {
  const { definitions: resources } = SCHEMAS.rules;
  const CLAIMS = keysOf(resources.ruleClaims);
  const SCOPES = ["org:admin", "workspace:developer", "workspace:inference", "workspace:manage_tunnels"];
  const id = "fdrl_01AbCdEfGhIjKlMnOpQrStUv";
  for (const [name, marked, expected] of [
    ["rules.yaml", `- id: ${id}\n  match:\n    ${MARK}\n`, keysOf(resources.ruleMatch)],
    ["rules.yaml", `- id: ${id}\n  match:\n    claims:\n      ${MARK}\n`, CLAIMS],
    ["rules.yaml", `id: ${id}\noauth_scope: ${MARK}\n`, SCOPES],
    ["rules.json", `{"data": [{"id": "${id}", "match": {"claims": {"${MARK}": ""}}}]}`, CLAIMS],
    ["rules.json", `[{"id": "fdis_01", "jwks": {"type": "${MARK}"}}]`, ["discovery", "explicit_url", "inline"]],
    ["rules.json", `{"id": "svac_01", "organization_role": "${MARK}"}`, ["admin", "developer"]],
  ] as const) {
    test(`${name} completes ${JSON.stringify(marked)}`, () => assert.deepEqual(labels(name, marked), expected));
  }

  test("the claims on offer are those of GitHub, and each is explained", () => {
    assert.deepEqual(
      CLAIMS.filter((claim) => !GITHUB_CLAIMS.includes(claim)),
      [],
    );
    for (const claim of CLAIMS)
      assert.match(hover("rules.json", `{"id": "${id}", "match": {"claims": {"${MARK}${claim}": "x"}}}`), /On GitHub/);
    assert.match(hover("rules.json", `{"id": "${id}", "match": {"${MARK}condition": "true"}}`), /CEL/);
  });
});
