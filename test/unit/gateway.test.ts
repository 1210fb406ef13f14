// Configurations of the Claude apps gateway: each key wrong in each way, and which files are of this dialect.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint, requiredEnv } from "../../src/index.ts";
import { findGatewayReferences, findMalformedGatewayReferences } from "../../src/syntax/gateway-reference.ts";

const IDS: Readonly<Record<string, string>> = {
  federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
  organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
  service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
  workspace_id: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv",
};
const KEYS: Readonly<Record<string, string>> = { ...IDS, identity_token_file: "/var/run/secrets/anthropic/token" };
const REQUIRED = new Set(["federation_rule_id", "organization_id", "identity_token_file"]);

interface Written {
  readonly auth?: Readonly<Record<string, string | undefined>>;
  readonly beside?: string;
  readonly provider?: string;
}

/** An upstream on four lines and one for each key; a key with the value `undefined` is left out. */
function upstream({ auth = {}, beside = "", provider = "provider: anthropic" }: Written = {}): string {
  const pairs = Object.entries({ ...KEYS, ...auth }).filter(([, value]) => value !== undefined);
  const lines = pairs.map(([key, value]) => `      ${key}: ${value}\n`).join("");
  return `  - ${provider}\n${beside}    auth:\n${lines}`;
}

function check(text: string, name = "gateway.yaml"): string[] {
  return lint({ name, text }).diagnostics.map(({ code, severity, start }) => `${start.line} ${severity} ${code}`);
}

function checkUpstreams(...written: readonly Written[]): string[] {
  return check(`upstreams:\n${written.map(upstream).join("")}`);
}

const lineOf = (key: string) => 4 + Object.keys(KEYS).indexOf(key);

for (const key of Object.keys(KEYS)) {
  const at = lineOf(key);
  const wrong: Readonly<Record<string, string>> = {
    "": "empty-value",
    '""': "empty-value",
    "12": "wrong-type",
    "[a]": "wrong-type",
    $NAME: "malformed-reference",
    '"${NAME"': "malformed-reference",
    '"${NAME:-x}"': "malformed-reference",
    '"${ NAME }"': "malformed-reference",
    "${env.NAME}": "malformed-reference",
    '"${{ vars.NAME }}"': "malformed-reference",
    "$(NAME)": "malformed-reference",
    "${file:name}": "malformed-reference",
    '"${file:}"': "malformed-reference",
    "${ANTHROPIC_API_KEY}": "mismatched-variable",
    "${ANTHROPIC_IDENTITY_TOKEN}": "mismatched-variable",
  };
  for (const [value, code] of Object.entries(wrong)) {
    test(`${key}: ${value} raises ${code}`, () => {
      assert.deepEqual(checkUpstreams({ auth: { [key]: value } }), [`${at} error ${code}`]);
    });
  }
  test(`${key} reads a variable or a file`, () => {
    for (const value of ["${NAME}", "${file:/etc/name}"])
      assert.deepEqual(checkUpstreams({ auth: { [key]: value } }), []);
  });
  test(`without ${key}`, () => {
    const found = checkUpstreams({ auth: { [key]: undefined } });
    assert.deepEqual(found, REQUIRED.has(key) ? ["3 error missing-key"] : []);
  });
  test(`${key} twice`, () => {
    const found = check(`upstreams:\n${upstream()}      ${key}: ${KEYS[key] ?? ""}\n`);
    assert.deepEqual(found, ["9 error duplicate-key"]);
  });
  test(`${key} next to auth`, () => {
    const found = checkUpstreams({ auth: { [key]: undefined }, beside: `    ${key}: ${KEYS[key] ?? ""}\n` });
    assert.deepEqual(found, ["3 error misplaced-key"]);
  });
  test(`${key} in other spellings`, () => {
    const camel = key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    for (const other of [key.replaceAll("_", "-"), camel, key.replace("_", "__")]) {
      const found = checkUpstreams({ auth: { [key]: undefined, [other]: KEYS[key] } });
      assert.deepEqual(found, ["8 error unknown-key"], other);
    }
  });
  test(`${key} under another provider`, () => {
    const auth = Object.fromEntries(Object.keys(KEYS).map((each) => [each, each === key ? KEYS[key] : undefined]));
    assert.deepEqual(checkUpstreams({}, { auth, provider: "provider: bedrock" }), ["11 error foreign-federation-key"]);
  });
}

for (const key of Object.keys(IDS)) {
  const at = lineOf(key);
  test(`${key} is one whole reference or an id`, () => {
    for (const value of ["x${NAME}", '"${NAME} "', "${ONE}${TWO}"])
      assert.deepEqual(checkUpstreams({ auth: { [key]: value } }), [`${at} error malformed-reference`], value);
    assert.deepEqual(checkUpstreams({ auth: { [key]: "acme" } }), [`${at} error malformed-id`]);
  });
  test(`${key} from the variable of another id`, () => {
    for (const other of Object.keys(IDS)) {
      const found = checkUpstreams({ auth: { [key]: `\${ANTHROPIC_${other.toUpperCase()}}` } });
      assert.deepEqual(found, other === key ? [] : [`${at} error mismatched-variable`], other);
    }
  });
}

const PATHS: Readonly<Record<string, readonly string[]>> = {
  "${DIR}/token": [],
  "${ONE}${TWO}": [],
  token: [],
  "~/token": ["8 error unexpanded-path"],
  "https://example.com/token": ["8 error unexpanded-path"],
  '"%HOME%/token"': ["8 error unexpanded-path"],
  "${ANTHROPIC_IDENTITY_TOKEN_FILE}": [],
  "/var/run/secrets/kubernetes.io/serviceaccount/token": ["8 warning cluster-default-token"],
  "${AZURE_FEDERATED_TOKEN_FILE}": ["8 warning cluster-default-token"],
  "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJpc3MiOiJhIiwic3ViIjoiYiJ9.c2lnbmF0dXJl": ["8 error credential-in-config"],
};
for (const [path, expected] of Object.entries(PATHS)) {
  test(`identity_token_file: ${path}`, () => {
    assert.deepEqual(checkUpstreams({ auth: { identity_token_file: path } }), expected);
  });
}

test("a stored credential next to federation", () => {
  for (const value of ["${KEY}", '""', ""])
    for (const key of ["api_key", "oauth_token"])
      assert.deepEqual(checkUpstreams({ auth: { [key]: value } }), ["9 error several-credentials"]);
  const pasted = `sk-ant-api03-${"A".repeat(40)}`;
  const printed = JSON.stringify(
    lint({ name: "gateway.yaml", text: `upstreams:\n${upstream({ auth: { api_key: pasted } })}` }),
  );
  assert.ok(!printed.includes(pasted));
});

const named = (name: string, provider?: string): Written => ({
  beside: `    name: ${name}\n`,
  ...(provider !== undefined && { provider: `provider: ${provider}` }),
});
test("names of upstreams", () => {
  assert.deepEqual(checkUpstreams(named("a"), named("b")), []);
  assert.deepEqual(checkUpstreams(named("a"), {}), []);
  assert.deepEqual(checkUpstreams(named("a"), named("a")), ["11 error duplicate-upstream"]);
  assert.deepEqual(checkUpstreams({}, {}), ["9 warning duplicate-upstream"]);
  assert.deepEqual(checkUpstreams(named("anthropic"), {}), ["10 warning duplicate-upstream"]);
  assert.deepEqual(checkUpstreams(named('""')), ["3 error empty-value"]);
});

test("the provider", () => {
  for (const provider of ["antropic", "Anthropic", "anthropik"])
    assert.deepEqual(checkUpstreams({ provider: `provider: ${provider}` }), ["2 error invalid-value"], provider);
  assert.deepEqual(checkUpstreams({}, { provider: "name: b" }), ["9 error missing-key"]);
  // The other keys are checked too.
  const found = checkUpstreams({
    provider: "provider: antropic",
    auth: { organization_id: "acme", workspace_id: "$X" },
  });
  assert.deepEqual(found.toSorted(), ["2 error invalid-value", "5 error malformed-id", "7 error malformed-reference"]);
});

test("everything but the sign-in is the gateway's own business", () => {
  const other =
    "  - provider: vertex\n    auth: {project: a, unknown: [1]}\n  - provider: anthropicAws\n    workspace_id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n";
  const keyed = '  - provider: anthropic\n    name: keyed\n    weight: 1\n    auth: {api_key: "${KEY}"}\n';
  assert.deepEqual(
    check(`listen: [":8080"]\nupstreams:\n${upstream({ beside: "    timeout: 3\n" })}${other}${keyed}`),
    [],
  );
});

test("anchors, aliases and merge keys", () => {
  const block = Object.entries(KEYS)
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join("");
  const use =
    "upstreams:\n  - {provider: anthropic, name: a, auth: *a}\n  - provider: anthropic\n    name: b\n    auth:\n      <<: *a\n";
  assert.deepEqual(check(`x: &a\n${block}${use}`), []);
  assert.deepEqual(check(`x: &a\n${block.replace("svac_", "fdrl_")}${use}`), ["4 error swapped-id"]);
});

test("only the first document is read", () => {
  assert.deepEqual(check(`upstreams:\n${upstream()}---\nupstreams:\n${upstream({ auth: { organization_id: "x" } })}`), [
    "10 warning ignored-document",
  ]);
});

test("the variables of references are required, and a whole reference keeps its place", () => {
  const { reports } = requiredEnv({
    name: "gateway.yaml",
    text: `upstreams:\n${upstream({ auth: { federation_rule_id: "${RULE}", organization_id: "${file:/x}", identity_token_file: "${DIR}/${NAME}" } })}`,
  });
  assert.deepEqual(
    reports.flatMap(({ required }) => required.map(({ name, neededBy: [need] }) => [name, need?.start.line])),
    [
      ["DIR", 8],
      ["NAME", 8],
      ["RULE", 4],
    ],
  );
});

test("references in a text", () => {
  assert.deepEqual(findGatewayReferences("${A}/${file:/b}/$C"), [
    { text: "${A}", variable: "A" },
    { text: "${file:/b}", file: "/b" },
  ]);
  assert.deepEqual(
    findMalformedGatewayReferences("${A}$B${C-d}").map(({ mistake, range }) => [mistake, range.start]),
    [
      ["bare", 4],
      ["not-plain", 6],
    ],
  );
});
