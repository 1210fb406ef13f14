// What wifc knows about a command: the programs of a simple script, the request that curl makes, the audience that it names.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../src/index.ts";
import { ANTHROPIC } from "../../src/facts/providers.ts";
import { namedAudiences } from "../../src/bind/audience.ts";
import { parseScript } from "../../src/syntax/shell-script.ts";
import { federatedBinding } from "../support/sign-in.ts";
import { agentAuth, federatedAgent, type Keys } from "../support/sources.ts";

const SIMPLE: readonly [script: string, stages: readonly (readonly string[])[]][] = [
  ["get-token", [["get-token"]]],
  ["  get-token  a\\ b\t'c d'e \"f\"  ", [["get-token", "a b", "c de", "f"]]],
  [
    'get $A "$B/${C}" | jq -r \'.["value"]\'',
    [
      ["get", "${A}", "${B}/${C}"],
      ["jq", "-r", '.["value"]'],
    ],
  ],
  ['tr -d "\\n" "a\\"b\\\\"', [["tr", "-d", "\\n", 'a"b\\']]],
  ["set -euo pipefail; true\nexec get-token \\\n  --now 2>/dev/null # said\n", [["get-token", "--now"]]],
  ["curl https://x/?a=b#c 2>&1", [["curl", "https://x/?a=b#c"]]],
];

for (const [script, stages] of SIMPLE) {
  test(`${JSON.stringify(script)} is understood`, () => {
    const found = parseScript(script);
    assert.deepEqual(
      found?.map((stage) => stage.map(({ value }) => value)),
      stages,
    );
    for (const { range } of found?.flat() ?? []) assert.match(script.slice(range.start, range.end), /^\S.*\S$|^\S$/s);
  });
}

const UNSURE = [
  "",
  "a && b",
  "a || b",
  "a; b",
  "a &",
  "a |& b",
  "cat $(find-token)",
  "cat `find-token`",
  "cat < token",
  "get > token",
  "A=b get",
  "if a; then b; fi",
  "eval get",
  "echo ${A:-b}",
  "echo '$A'",
  "echo \\$A",
  'echo "\\$A"',
  "echo 'open",
  'echo "open',
  "(get)",
  "{ get; }",
  "get |",
];

for (const script of UNSURE) {
  test(`nothing is concluded from ${JSON.stringify(script)}`, () => assert.equal(parseScript(script), undefined));
}

test("a script is parsed in linear time", () => {
  for (const piece of ["a", "'", '"', "\\", "$", "${", "|", " #", "2>", '"\\', "a ", "\n"])
    parseScript(piece.repeat(8192));
});

function codes(...command: readonly string[]): string[] {
  return lint(federatedAgent(agentAuth({}, { command }))).diagnostics.map(({ code }) => code);
}

const AUTHORIZATION = "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const ADDRESS = "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=https://api.anthropic.com";

const REQUESTS: readonly [script: string, codes: readonly string[]][] = [
  [`curl -sSfLH "${AUTHORIZATION}" "${ADDRESS}" | jq -r .value`, []],
  [`curl --silent --header "${AUTHORIZATION}" --url "${ADDRESS}" --max-time 5 | jq -er '.value' | tr -d '\\n'`, []],
  [`curl -H "${AUTHORIZATION}" "${ADDRESS}" | jq .value --raw-output`, []],
  [`curl -H "${AUTHORIZATION}" "${ADDRESS}" | jq -r .token`, ["incomplete-github-oidc"]],
  [`curl -H "${AUTHORIZATION}" "${ADDRESS}" | jq .value`, ["incomplete-github-oidc"]],
  [`curl -H "${AUTHORIZATION}" "${ADDRESS}"`, ["incomplete-github-oidc"]],
  [`curl "${ADDRESS}" | jq -r .value`, ["incomplete-github-oidc"]],
  [`curl -H "${AUTHORIZATION}" "$ACTIONS_ID_TOKEN_REQUEST_URL" | jq -r .value`, ["missing-audience"]],
  // What is not understood is assumed to be correct.
  [`curl -H "${AUTHORIZATION}" "${ADDRESS}" | sed s/a/b/`, []],
  [`curl -H @header "${ADDRESS}"`, []],
  [`curl -K settings "${ADDRESS}"`, []],
  [`curl -X POST "${ADDRESS}"`, []],
  [`curl $OPTIONS "${ADDRESS}"`, []],
  [`curl "${ADDRESS}" -o token`, []],
];

for (const [script, found] of REQUESTS) {
  test(`${script} raises ${found.join() || "nothing"}`, () => {
    for (const shell of ["sh", "/bin/bash"]) assert.deepEqual(codes(shell, "-c", script), found);
  });
}

test("the same words mean nothing without a shell that expands variables, or in another kind of shell", () => {
  assert.deepEqual(codes("curl", "-H", AUTHORIZATION, ADDRESS), ["shell-syntax-in-command"]);
  assert.deepEqual(codes("pwsh", "-c", `curl "${ADDRESS}"`), []);
  assert.deepEqual(codes("sh", "get-token.sh"), []);
  assert.deepEqual(codes("sudo", "sh", "-c", "gcloud auth print-identity-token"), []);
});

test("a known program is also recognized by its path, and with options before its subcommands", () => {
  assert.deepEqual(codes("/usr/bin/kubectl", "-n", "agents", "create", "token", "runner"), ["missing-audience"]);
  assert.deepEqual(codes("gcloud", "auth", "application-default", "print-access-token"), ["command-without-token"]);
  assert.deepEqual(codes("aws", "sts", "get-caller-identity"), []);
  assert.deepEqual(
    codes("az", "account", "get-access-token", "--scope", "api://claude/.default", "--query=accessToken", "-o=tsv"),
    [],
  );
});

const NAMED: readonly [what: string, token: Keys, audiences: readonly string[]][] = [
  ["an option", { command: ["kubectl", "create", "token", "runner", "--audience", "https://a"] }, ["https://a"]],
  ["an option with its value", { command: ["sh", "-c", "gcloud auth print-identity-token --audiences=b"] }, ["b"]],
  [
    "a request",
    { command: ["sh", "-c", `curl -H "${AUTHORIZATION}" "${ADDRESS}" | jq -r .value`] },
    [ANTHROPIC.audience],
  ],
  ["a variable", { command: ["sh", "-c", 'kubectl create token runner --audience "$AUDIENCE"'] }, []],
  ["an Azure app", { url: "${IDENTITY_ENDPOINT}?api-version=2019-08-01&resource=api://claude" }, []],
];

for (const [what, token, audiences] of NAMED) {
  test(`the audience that ${what} names is found if it is certain`, () => {
    const { federation } = federatedBinding(federatedAgent(agentAuth({}, token)));
    assert.deepEqual(
      namedAudiences(federation).map(({ value }) => value),
      audiences,
    );
  });
}
