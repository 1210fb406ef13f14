// Profiles of Anthropic's SDKs: each key wrong in each way, JSON as the SDKs read it, and what comes from the environment.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compile, fix, lint, requiredEnv } from "../../src/index.ts";
import { findSignIn } from "../../src/api/sign-in.ts";
import { findJsonMistake } from "../../src/syntax/json.ts";

const PROFILE = {
  version: "1.0",
  authentication: {
    type: "oidc_federation",
    federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
    service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
    identity_token: { source: "file", path: "/var/run/secrets/anthropic/token" },
  },
  organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
  workspace_id: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv",
  base_url: "https://proxy.example.com",
};
const TEXT = JSON.stringify(PROFILE, null, 2);

/** The profile with the line of a key replaced; an empty text removes the line. */
function replaceLine(key: string, line: string): string {
  return TEXT.replace(new RegExp(`^ *"${key}": .*\n`, "m"), line === "" ? "" : `${line}\n`);
}

function check(text: string, name = "profile.json"): string[] {
  return lint({ name, text }).diagnostics.map(({ code, severity, start }) => `${start.line} ${severity} ${code}`);
}

const CASES: readonly (readonly [key: string, line: number, values: Readonly<Record<string, string>>])[] = [
  ["version", 2, { '"2.0"': "warning invalid-value", "1.0": "error wrong-type" }],
  [
    "type",
    4,
    {
      '"oidc-federation"': "error invalid-value",
      '"OIDC_FEDERATION"': "error invalid-value",
      '"oidc_federated"': "error invalid-value",
      '"workload_identity_federation"': "error invalid-value",
      '"user_oauth"': "error invalid-value",
      '""': "error empty-value",
      "1": "error wrong-type",
    },
  ],
  [
    "federation_rule_id",
    5,
    { '"acme"': "error malformed-id", '"${RULE}"': "error placeholder-id", '""': "error empty-value" },
  ],
  [
    "service_account_id",
    6,
    { '"fdrl_01AbCdEfGhIjKlMnOpQrStUv"': "error swapped-id", '"svac_01"': "warning unusual-id" },
  ],
  ["source", 8, { '"env"': "error invalid-value", '"File"': "error invalid-value", '""': "error empty-value" }],
  ["organization_id", 12, { '"acme"': "error malformed-id", "1": "error wrong-type" }],
  ["workspace_id", 13, { '"acme"': "error malformed-id" }],
];
for (const [key, line, values] of CASES) {
  for (const [value, expected] of Object.entries(values)) {
    test(`${key}: ${value}`, () => {
      assert.deepEqual(check(replaceLine(key, `"${key}": ${value},`)), [`${line} ${expected}`]);
    });
  }
}

test("the path of the token", () => {
  const paths = {
    "": "error empty-value",
    "~/token": "error unexpanded-path",
    "${DIR}/token": "error unexpanded-path",
  };
  for (const [path, expected] of Object.entries(paths))
    assert.deepEqual(check(TEXT.replace("/var/run/secrets/anthropic/token", path)), [`9 ${expected}`], path);
  assert.deepEqual(check(TEXT.replace(/,\n *"path".*/, "")), ["7 error missing-key"]);
  assert.deepEqual(check(TEXT.replace("/var/run/secrets/anthropic/token", String.raw`C:\\tokens\\token`)), []);
});

test("the base URL is encrypted, or leads to this machine", () => {
  const found = (url: string) => check(TEXT.replace("https://proxy.example.com", url));
  for (const url of ["https://a.example.com/b", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:1"])
    assert.deepEqual(found(url), [], url);
  for (const url of ["http://proxy.example.com", "http://169.254.169.254"])
    assert.deepEqual(found(url), ["14 error insecure-url"], url);
  for (const url of ["proxy.example.com", "ftp://example.com", "${URL}"])
    assert.deepEqual(found(url), ["14 error invalid-value"], url);
});

test("keys in the wrong mapping, and unknown ones", () => {
  for (const key of ["organization_id", "workspace_id"]) {
    const moved = replaceLine(key, "").replace('"type"', `"${key}": "${PROFILE.organization_id}",\n"type"`);
    assert.equal(check(moved)[0], "4 error misplaced-key");
  }
  const outside = replaceLine("federation_rule_id", "").replace("{", '{"federation_rule_id": "acme",');
  assert.deepEqual(check(outside), ["1 error misplaced-key", "1 error malformed-id"]);
  assert.deepEqual(check(TEXT.replace("{", '{"comment": "",')), ["1 warning unknown-key"]);
  assert.deepEqual(check(TEXT.replace("{", '{"$schema": "./profile.schema.json",')), []);
  assert.deepEqual(check(TEXT.replace('"federation_rule_id"', '"federation_rule"')), ["5 error unknown-key"]);
  const { text } = fix({ name: "profile.json", text: TEXT.replace('"federation_rule_id"', '"federation_rule"') });
  assert.equal(text, TEXT);
});

test("another version is no typing mistake", () => {
  const text = TEXT.replace('"1.0"', '"1.1"');
  assert.equal(fix({ name: "profile.json", text }).text, text);
});

test("the name of the file", () => {
  for (const name of ["ci-prod_1.json", "a b/x.json", String.raw`C:\a b\x.JSON`])
    assert.deepEqual(check(TEXT, name), []);
  for (const name of ["my profile.json", "profilé.json", "..json"])
    assert.deepEqual(check(TEXT, name), ["1 warning invalid-profile-name"], name);
});

const NOT_JSON: Readonly<Record<string, string>> = {
  "a trailing comma": TEXT.replace(/"\n\}$/, '",\n}'),
  "a comma after the last item of a list": `{"a": [1,]}`,
  "a comment": TEXT.replace("{", '{ // it\'s "here"'),
  "a block comment": TEXT.replace("{", "{ /* { */"),
  "a comment of YAML": TEXT.replace("{", "{ # here"),
  "single quotes": TEXT.replace('"1.0"', "'1.0'"),
  "a key without quotes": TEXT.replace('"version"', "version"),
  "a missing comma": TEXT.replace('"1.0",', '"1.0"'),
  "a missing brace": TEXT.slice(0, -1),
  "two values": TEXT + TEXT,
  "block YAML": "authentication:\n  federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n  type: oidc_federation\n",
  "an invalid escape": TEXT.replace("/token", String.raw`\xtoken`),
  "a line break in a text": TEXT.replace("/token", "/\ntoken"),
  "a byte order mark": `\uFEFF${TEXT}`,
  "a number that JSON does not have": TEXT.replace("{", '{"a": 0x1,'),
  "a word that JSON does not have": TEXT.replace("{", '{"a": True,'),
};
for (const [what, text] of Object.entries(NOT_JSON)) {
  test(`${what} is not JSON`, () => {
    assert.throws(() => JSON.parse(text));
    assert.ok(findJsonMistake(text));
    if (text.includes("oidc_federation"))
      assert.deepEqual(check(text).filter((each) => each.endsWith("error invalid-json")).length, 1);
  });
}

test("all of JSON is read as JSON.parse does", () => {
  const indented = JSON.stringify(PROFILE, null, "\t");
  const texts = [
    indented,
    JSON.stringify(PROFILE),
    indented.replaceAll("\n", "\r\n"),
    TEXT.replaceAll(": ", "\n\t:\t"),
    TEXT.replaceAll("/", String.raw`\/`).replace("secrets", String.raw`s\u00e9crets`),
  ];
  for (const text of texts) {
    assert.deepEqual(check(text), [], text);
    assert.equal(findJsonMistake(text), undefined);
  }
  const values = ['"\u007F\u0090\uFFFF"', "-0.5E+10", "[[],{}]", String.raw`"\ud83d\ude00\b\f\n\r\t"`, "null", "1e400"];
  for (const value of values) {
    assert.equal(findJsonMistake(value), undefined);
    assert.deepEqual(check(TEXT.replace("{", `{"x": ${value},`)), ["1 warning unknown-key"], value);
  }
});

test("a mistake in the syntax does not hide the others", () => {
  const text = (NOT_JSON["a trailing comma"] ?? "")
    .replace("oidc_federation", "oidc-federation")
    .replace("svac_", "acme_");
  assert.deepEqual(check(text).toSorted(), ["14 error invalid-json", "4 error invalid-value", "6 error malformed-id"]);
});

test("what a profile leaves out comes from the environment", () => {
  const source = { name: "ci.json", text: '{"authentication": {"type": "oidc_federation"}}' };
  assert.deepEqual(lint(source).diagnostics, []);
  const [report] = requiredEnv(source).reports;
  const names = ["ANTHROPIC_FEDERATION_RULE_ID", "ANTHROPIC_IDENTITY_TOKEN_FILE", "ANTHROPIC_ORGANIZATION_ID"];
  assert.deepEqual(
    report?.required.map(({ name }) => name),
    names,
  );
  assert.ok(report?.mustNotBeSet.some(({ name }) => name === "ANTHROPIC_API_KEY"));
  assert.ok(!report?.mustNotBeSet.some(({ name }) => name === "ANTHROPIC_PROFILE"), "it selects the profile");
  assert.deepEqual(
    compile(source, { target: "anthropic-env" }).diagnostics.map(({ code }) => code),
    ["omitted-variable"],
  );

  const environment = {
    ANTHROPIC_FEDERATION_RULE_ID: PROFILE.authentication.federation_rule_id,
    ANTHROPIC_ORGANIZATION_ID: PROFILE.organization_id,
    ANTHROPIC_IDENTITY_TOKEN: "token",
    ANTHROPIC_WORKSPACE_ID: PROFILE.workspace_id,
  };
  const { signIn } = findSignIn(source, { environment });
  assert.equal(signIn?.federation.source.kind, "env");
  assert.equal(signIn?.federation.values.workspaceId?.value, PROFILE.workspace_id);
  // A variable never overrides what the profile says.
  const other = { ...environment, ANTHROPIC_ORGANIZATION_ID: "00000000-0000-4000-8000-000000000001" };
  const complete = findSignIn({ name: "ci.json", text: TEXT }, { environment: other }).signIn;
  assert.equal(complete?.federation.values.organizationId?.value, PROFILE.organization_id);
  assert.equal(complete?.federation.source.kind, "file");
  const { ANTHROPIC_IDENTITY_TOKEN: _, ...without } = environment;
  assert.deepEqual(
    findSignIn(source, { environment: without }).diagnostics.map(({ code }) => code),
    ["omitted-variable"],
  );
});
