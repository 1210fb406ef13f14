// No credential is printed, whether it is written with escapes, as a key, over several lines, or as a name. And masked output stays
// valid JSON, a valid table or a valid diff.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../src/index.ts";
import { markdownCode, markdownSentence } from "../../src/print/safe-text.ts";
import { DIAGNOSTIC_FORMATS } from "../../src/print/diagnostics/print-diagnostics.ts";
import { hasCredential, maskCredentials } from "../../src/text/credential.ts";
import { wifc } from "../support/command.ts";
import { federatedAgent } from "../support/sources.ts";

const KEY = "sk-ant-api03-Zm9vYmFyQmF6";
const MARK = /Zm9vYmFyQmF6|PW1234/;

const WRITTEN: readonly [what: string, text: string][] = [
  ["as it is", KEY],
  ["with hexadecimal escapes", KEY.replaceAll("-", "\\x2d")],
  ["with Unicode escapes", KEY.replace("sk", "s\\u006b").replace("ant", "\\U00000061nt")],
  ["over several lines", KEY.replaceAll("-", "-\\\n      ")],
  ["over lines with CRLF", KEY.replaceAll("-", "-\\\r\n      ")],
  ["in a URL with escaped slashes", "https:\\/\\/user:PW1234@host"],
];

for (const [what, text] of WRITTEN) {
  test(`a credential ${what} is found and masked, and nothing around it`, () => {
    assert.ok(hasCredential(text));
    const masked = maskCredentials(`a: "${text}" # é \\x41`);
    assert.equal(masked.length, text.length + 14);
    assert.doesNotMatch(masked, MARK);
    assert.ok(masked.startsWith('a: "') && masked.endsWith('" # é \\x41'));
    assert.deepEqual(masked.match(/\n/g), text.match(/\n/g), "the lines stay");
  });
}

for (const prefix of ["ghp_", "github_pat_", "glpat-", "AKIA", "AIza", "xoxb-", "sk-proj-"]) {
  test(`an API key that begins with ${prefix} is a credential`, () => {
    const key = `${prefix}ABCDEFGHIJKLMNOP`.padEnd(prefix === "AKIA" ? 20 : 45, "Q");
    assert.equal(maskCredentials(`x: ${key}`), `x: ${"*".repeat(key.length)}`);
    assert.ok(!hasCredential(`${prefix}...`), "an example is none");
  });
}

test("a credential next to a lookalike letter is not repeated with the plain letter", () => {
  const token = "eyJhbGciOiJSUzI1NiJ9";
  const text = federatedAgent().text.replace("{", `{ "m\u043E${token}": 1,`);
  assert.doesNotMatch(JSON.stringify(lint({ name: "agent.yaml", text })), new RegExp(token));
});

/** A block with a mistake on the same line as `written`, so that a code frame shows it. */
const mistaken = (written: string) =>
  federatedAgent().text.replace(
    /^( *)"federation_rule_id":/m,
    (key, indent) => `${indent}"oopsy": "${written}",\n${key}`,
  );

const AS_KEY: readonly [what: string, text: string] = ["as a key", 'x", "https://user:PW1234@host:": "'];

for (const [what, text] of [...WRITTEN, AS_KEY]) {
  for (const format of Object.keys(DIAGNOSTIC_FORMATS)) {
    test(`no credential ${what} is printed as ${format}`, () => {
      const source = mistaken(text);
      const { status, stdout, stderr } = wifc({ "agent.yaml": source }, ["lint", "--format", format]);
      assert.equal(status, 1, stderr);
      assert.match(stdout, /oopsy|yaml-syntax/);
      assert.doesNotMatch(stdout + stderr, MARK);
    });
  }
}

test("a pointer through a key with a credential does not show it", () => {
  const text =
    "models:\n  m:\n    auth:\n      'https://user:PW1234@host:': { a: 1 }\nagents: { root: { model: m } }\n";
  const { diagnostics } = lint({ name: "agent.yaml", text });
  assert.ok(diagnostics.some(({ pointer = "" }) => pointer.includes("/https:~1~1***********@host:")));
  assert.doesNotMatch(JSON.stringify(diagnostics), MARK);
});

const named = (name: string) =>
  JSON.stringify({
    models: { [name]: { provider: "openai", model: "gpt", token_key: "KEY" } },
    agents: { [name]: { model: name } },
  });

for (const name of ["Authorization:", '"authorization": "', "x\nAuthorization:"]) {
  test(`the report stays JSON with the name ${JSON.stringify(name)}`, () => {
    const { status, stdout } = wifc({ "agent.yaml": named(name) }, ["required-env", "agent.yaml", "--format", "json"]);
    assert.equal(status, 0);
    const { reports } = JSON.parse(stdout);
    assert.deepEqual(reports[0].required[0].neededBy[0].reason, "token_key");
  });
}

test("an API key in place of a variable's name is an error, and not repeated", () => {
  const text = `models: { m: { provider: openai, model: gpt, token_key: ${KEY} } }\nagents: { root: { model: m } }\n`;
  for (const format of ["text", "json", "markdown"]) {
    const { status, stdout, stderr } = wifc({ "agent.yaml": text }, ["required-env", "agent.yaml", "--format", format]);
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /credential-in-config/);
    assert.doesNotMatch(stderr, MARK);
  }
});

test("a diff shows no credential, not even one that is written with escapes", () => {
  const agent = federatedAgent().text.replace("federation_rule_id", "federation_rule_ids");
  const source = agent.replace('"organization_id"', `# ${KEY.replaceAll("-", "\\x2d")}\n"organization_id"`);
  const { stdout } = wifc({ "agent.yaml": source }, ["lint", "--fix-dry-run"]);
  assert.match(stdout, /^\+ .*federation_rule_id\b/m);
  assert.match(stdout, /# \*{20,}/);
  assert.doesNotMatch(stdout, MARK);
});

test("a name does not break a table, and is neither a link nor an image", () => {
  const name = "T\\|![x](https://evil.example) www.evil.example `a`";
  const files = {
    "agent.yaml": JSON.stringify({
      models: { [name]: { provider: "openai", model: "gpt", token_key: "KEY" } },
      agents: { root: { model: name } },
    }),
  };
  const { stdout } = wifc(files, ["required-env", "agent.yaml", "--format", "markdown"]);
  const rows = stdout.split("\n").filter((line) => line.startsWith("|"));
  assert.deepEqual(
    rows.map((row) => row.split("|").length),
    [4, 4, 4],
  );
  assert.doesNotMatch(stdout, /\]\(|:\/\/|www\.|!\[/);
});

test("code in a sentence is code in Markdown, and the rest is not markup", () => {
  assert.equal(markdownSentence("`a_b` is not <b>"), "`a_b` is not &#60;b&#62;");
  assert.equal(markdownSentence("`a|b` and `c\\` and `d"), "<code>a&#124;b</code> and <code>c&#92;</code> and &#96;d");
  assert.equal(markdownCode("x`y"), "<code>x&#96;y</code>");
  const { stdout } = wifc({ "agent.yaml": mistaken("x") }, ["lint", "--format", "markdown"]);
  assert.match(stdout, /Unknown key `oopsy` in `/);
  assert.doesNotMatch(stdout, /&#96;/);
});

test("a number and its noun agree", () => {
  const text = `models: { m: { provider: openai, model: gpt, token_key: "x" } }\nagents: { root: { model: m } }\n`;
  const { diagnostics } = lint({ name: "agent.yaml", text: `${text}providers: { p: { auth: x } }\n` });
  for (const { message, hint = "" } of diagnostics) assert.doesNotMatch(message + hint, /\b1 \w+s\b(?<!is|has|was)/);
});
