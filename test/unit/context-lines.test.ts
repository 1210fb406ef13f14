// The lines before and after a mistake: shown where they help, and never with anything that could be a secret.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import type { Diagnostic } from "../../src/index.ts";
import { diagnosePiece, printFound } from "../support/diagnostics.ts";

const SECRET = "hunter2";

/** What is printed of the lines of a text in which WRONG is the mistake, without the mark. */
function linesOf(text: string, keys: Partial<Diagnostic> = {}, name = "agent.yaml"): readonly string[] {
  const source = { name, text };
  return printFound("text", source, diagnosePiece(source, "WRONG", keys))
    .split("\n")
    .filter((line) => /^ *\d+ \| /.test(line));
}

test("a line before and a line after a mistake are shown, numbered as wide as the widest", () => {
  const text = `${"\n".repeat(7)}models:\n  claude:\n    WRONG: 1\n    provider: anthropic\nagents:\n`;
  assert.deepEqual(linesOf(text), ["   9 |   claude:", "  10 |     WRONG: 1", "  11 |     provider: anthropic"]);
  assert.deepEqual(linesOf("a: 1\nWRONG\n").length, 2, "the first and the last line have one each");
  assert.deepEqual(linesOf("WRONG\r\nb: 1\r\n"), ["  1 | WRONG", "  2 | b: 1"]);
  assert.deepEqual(linesOf("\uFEFFa: 1\nWRONG"), ["  1 | a: 1", "  2 | WRONG"]);
});

const LEFT_OUT: readonly [what: string, before: string][] = [
  ["an empty line", ""],
  ["a line of blanks", "   "],
  ["a comment", `# the old one was ${SECRET}`],
  ["a fence", "---"],
  ["brackets", "}"],
  ["an item of a list", `- ${SECRET}`],
  ["prose", `the password is ${SECRET}`],
  ["an assignment of a shell", `export PASSWORD=${SECRET}`],
  ["a line indented by tabs", `\ta: ${SECRET}`],
  ["a key that is generated", `A1b2C3d4E5f6G7h8: 1`],
  ["a very long line", `${"a".repeat(300)}: 1`],
];

for (const [what, before] of LEFT_OUT) {
  test(`${what} before or after a mistake is left out`, () => {
    assert.deepEqual(linesOf(`${before}\nWRONG`), [`  2 | WRONG`]);
    assert.deepEqual(linesOf(`WRONG\n${before}`), [`  1 | WRONG`]);
  });
}

test("a mistake that marks nothing at the very start, or is about several lines, has no line after it", () => {
  const start = { line: 1, column: 1, offset: 0 };
  assert.deepEqual(linesOf("a: WRONG\nb: 1\n", { start, end: start }), ["  1 | a: WRONG"]);
  const end = { line: 3, column: 1, offset: 14 };
  assert.deepEqual(linesOf("a: WRONG\nb: 1\n", { start, end }), ["  1 | a: WRONG"]);
});

test("only the frontmatter of markdown has lines around a mistake", () => {
  const text = `---\na: 1\nb: WRONG\nc: 1\n---\nUser: ${SECRET}\nd: OTHER\n`;
  assert.equal(linesOf(text, {}, "w.md").length, 3);
  assert.deepEqual(linesOf(text.replace("WRONG", "x").replace("OTHER", "WRONG"), {}, "w.md"), ["  7 | d: WRONG"]);
  assert.deepEqual(linesOf(`Name: ${SECRET}\nb: WRONG\n`, {}, "w.md"), ["  2 | b: WRONG"]);
});

const SHOWN = [
  "provider: anthropic",
  "permissions: {}",
  "run: |",
  '"model": "claude-sonnet-4-5",',
  "- name: 'x'",
  "federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv",
  "organization-id: ${{ vars.ORGANIZATION }}",
  "id-token: write",
  "token_key: ANTHROPIC_KEY",
  "token_url: https://tokens.example.com/oidc",
  "api-key: ${{ secrets.KEY }}",
  'Authorization: "Bearer ${CI_TOKEN}"',
  "AWF_AUTH_PROVIDER: anthropic",
  "secrets:",
  "password: |",
];

for (const line of SHOWN) {
  test(`a line around a mistake is shown as it is: ${line}`, () => {
    assert.deepEqual(linesOf(`${line}\nWRONG`), [`  1 | ${line}`, "  2 | WRONG"]);
  });
}

const NAMES = [
  "password", "PASSWD", "db_pass", "passphrase", "pwd", "secret", "client-secret", "token", "GITHUB_TOKEN", "accessToken",
  "credentials", "api_key", "apiKey", "x-api-key", "key", "private_key", "Authorization", "Proxy-Authorization", "Cookie",
  "X-Vault-Token", "session", "bearer", "jwt", "signature", "webhook", "connection_string", "value", "AWF_AUTH_TOKEN", "PIN",
]; // prettier-ignore

/** The ways to write a value in one line. */
const VALUES = [
  SECRET, `"${SECRET}"`, `'${SECRET}'`, `${SECRET} # x`, `${SECRET}\${X}`, `\${X:-${SECRET}}`, `\${{ '${SECRET}' }}`,
  `&a ${SECRET}`, `!!str ${SECRET}`, `[${SECRET}]`, `{ a: ${SECRET} }`, `"\\x68unter2 ${SECRET}"`, `Bearer ${SECRET}`, `"${SECRET}",`,
]; // prettier-ignore

test("the value of a key that names a credential is not shown, however both are written", () => {
  for (const name of NAMES) {
    for (const key of [name, `"${name}"`, `'${name}'`, `- ${name}`, `  ${name}`]) {
      for (const value of VALUES) {
        const before = linesOf(`${key}: ${value}\nWRONG`);
        assert.deepEqual(before, [`  1 | ${key}: …`, "  2 | WRONG"], value);
        const after = linesOf(`WRONG\n${key}: ${value}`).join("\n");
        assert.ok(!after.includes(SECRET), after);
      }
    }
  }
});

const IN_DOUBT: readonly [what: string, text: string][] = [
  ["a block scalar", `script: |\n  user: ${SECRET}\nWRONG: 1`],
  ["a folded scalar", `script: >-\n\n  user: ${SECRET}\nWRONG: 1`],
  ["a block scalar, further in", `script: |2\n    a:\n      user: ${SECRET}\nWRONG: 1`],
  ["a block scalar with a comment", `script: | # x\n  user: ${SECRET}\nWRONG: 1`],
  ["a block scalar with a tag", `script: !!str |\n  user: ${SECRET}\nWRONG: 1`],
  ["a block scalar in a list", `a:\n- |\n  user: ${SECRET}\nWRONG: 1`],
  ["a block scalar in a list, after a key", `a:\n- run: |\n    user: ${SECRET}\n  WRONG: 1`],
  ["a block scalar as a key", `? |\n  user: ${SECRET}\n: WRONG`],
  ["a block scalar that is a document", `--- |\nuser: ${SECRET}\nWRONG: 1`],
  ["a double-quoted scalar", `a: "x\n  user: ${SECRET}\n  WRONG: 1"`],
  ["a single-quoted scalar", `a: 'x\n  user: ${SECRET}\n  WRONG: 1'`],
  ["a plain scalar", `a: x\n  user: ${SECRET}\nWRONG: 1`],
  ["a block below a key that names a credential", `secrets:\n  db: ${SECRET}\nWRONG: 1`],
  ["a list below a key that names a credential", `tokens:\n- name: ${SECRET}\nWRONG: 1`],
  ["a JSON object below a key that names a credential", `{\n  "passwords": {\n    "a": "${SECRET}",\n    "WRONG": 1`],
  ["a flow collection", `a: { b: [${SECRET}] }\nWRONG: 1`],
  ["arguments", `args: ["--password", "${SECRET}"]\nWRONG: 1`],
  ["a command", `run: curl -u bob:${SECRET} https://x.example\nWRONG: 1`],
  ["a comment after a value", `a: b # ${SECRET}\nWRONG: 1`],
  ["a lone carriage return", `a: b\rpassword: ${SECRET}\nWRONG: 1`],
  ["a line separator", `a: b\u2028password: ${SECRET}\nWRONG: 1`],
  ["a URL with a password", `url: https://bob:${SECRET}@x.example\nWRONG: 1`],
  ["a URL with a query", `url: https://x.example?k=${SECRET}\nWRONG: 1`],
];

for (const [what, text] of IN_DOUBT) {
  test(`no secret is shown of a line around a mistake: ${what}`, () => {
    for (const each of [text, text.replaceAll("\n", "\r\n")]) {
      const printed = linesOf(each).join("\n");
      assert.ok(printed.includes("WRONG"));
      assert.ok(!printed.includes(SECRET), printed);
    }
  });
}

test("what looks generated is shown as the value of an id only", () => {
  for (const random of ["9f8a7b6c5d4e3f2a1b0c", "dGhpcyBpcyBhIHNlY3JldCBrZXk0", "AKIAIOSFODNN7EXAMPLE"]) {
    assert.deepEqual(linesOf(`x: ${random}\nWRONG`), ["  1 | x: …", "  2 | WRONG"]);
  }
  assert.deepEqual(linesOf(`id: sk-ant-api03-AbCdEfGh\nWRONG`), ["  1 | id: …", "  2 | WRONG"]);
});

test("whatever is around a mistake, no word of it is shown that is not a key or a short value", () => {
  const pieces = fc.constantFrom(
    SECRET,
    "a",
    ": ",
    "\n",
    "  ",
    '"',
    "'",
    "- ",
    "|",
    ">",
    "{",
    "[",
    "]",
    "}",
    ",",
    "#",
    "&x ",
    "\t",
    "\\",
    "password",
  );
  fc.assert(
    fc.property(fc.string({ unit: pieces, maxLength: 20 }), (before) => {
      for (const line of linesOf(`password: |\n  ${before.replaceAll("\n", "\n  ")}\n  WRONG`)) {
        if (!line.includes("WRONG")) assert.ok(!line.includes(SECRET) && !line.includes(": a"), line);
      }
    }),
  );
});
