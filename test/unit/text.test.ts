// Positions in a text, pointers, and how the author's text is quoted in messages.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { lint } from "../../src/index.ts";
import { hasCertainCredential, hasCredential, maskCredentials } from "../../src/text/credential.ts";
import { isWithin, joinPointer, splitPointer } from "../../src/text/pointer.ts";
import { escapeUnsafe, quote, quoteList } from "../../src/text/quote.ts";
import { lineStarts, positionAt } from "../../src/text/source.ts";
import { suggest } from "../../src/text/suggest.ts";
import { describeUnsafe, findUnsafe } from "../../src/text/unsafe.ts";
import { present } from "../support/sources.ts";

const POSITIONS: readonly { what: string; text: string; line: number; column: number }[] = [
  { what: "counts from 1", text: "^", line: 1, column: 1 },
  { what: "counts a CRLF as one line break", text: "a\r\nb\r\nc^", line: 3, column: 2 },
  { what: "does not count a byte order mark as a column", text: "\uFEFFab^", line: 1, column: 3 },
  { what: "counts a byte order mark that is not the first character", text: "a\n\uFEFF^", line: 2, column: 2 },
  { what: "counts an emoji as two columns", text: "# 🦀🦀 ^", line: 1, column: 8 },
  { what: "counts a tab as one column", text: "\t\t^", line: 1, column: 3 },
  { what: "finds the last line without a line feed", text: "a\nb^", line: 2, column: 2 },
  { what: "finds the empty line after a last line feed", text: "a\n^", line: 2, column: 1 },
];

for (const { what, text, line, column } of POSITIONS) {
  test(`a position ${what}`, () => {
    const offset = text.indexOf("^");
    assert.deepEqual(positionAt(lineStarts(text.replace("^", "")), offset), { line, column, offset });
  });
}

test("the position of a byte order mark itself is the first column of the first line", () => {
  const { line, column } = positionAt(lineStarts("\uFEFFab"), 0);
  assert.deepEqual({ line, column }, { line: 1, column: 1 });
});

test("every offset has the position that counting the line feeds before it gives", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\t", "🦀", "é") });
  fc.assert(
    fc.property(texts, fc.nat(40), (text, offset) => {
      fc.pre(offset <= text.length);
      const before = text.slice(0, offset).split("\n");
      const expected = { line: before.length, column: (before.at(-1) ?? "").length + 1, offset };
      assert.deepEqual(positionAt(lineStarts(text), offset), expected);
    }),
  );
});

const MISTAKES: readonly { what: string; text: string; line: number; column: number }[] = [
  { what: "after CRLF", text: "agents: {}\r\nmodels:\r\n  claude:\r\n    auth: ~\r\n", line: 4, column: 5 },
  { what: "after a byte order mark", text: "\uFEFFmodels: {a: {auth: ~}}", line: 1, column: 14 },
  { what: "after an emoji", text: "models: {🦀: {auth: ~}}", line: 1, column: 15 },
  { what: "in a last line without a line feed", text: "models:\n  a:\n    auth:", line: 3, column: 5 },
];

for (const { what, text, line, column } of MISTAKES) {
  test(`a diagnostic names the place of a mistake ${what}`, () => {
    const found = lint({ name: "agent.yaml", text }).diagnostics.filter((each) => each.code !== "byte-order-mark");
    const [{ code, start } = {}, ...others] = found;
    assert.equal(code, "empty-value");
    assert.deepEqual(start, { line, column, offset: text.indexOf("auth") });
    assert.deepEqual(others, []);
  });
}

test("a pointer escapes its special characters", () => {
  assert.equal(joinPointer("/models", "a/b~c", 0), "/models/a~1b~0c/0");
  assert.deepEqual(splitPointer("/models/a~1b~0c/0"), ["models", "a/b~c", "0"]);
});

test("a pointer to the whole document is empty, and one to an empty key is not", () => {
  assert.equal(joinPointer(""), "");
  assert.deepEqual(splitPointer(""), []);
  assert.equal(joinPointer("", ""), "/");
  assert.deepEqual(splitPointer("/"), [""]);
});

test("splitting a joined pointer gives the original keys", () => {
  const keys = fc.array(fc.string({ unit: fc.constantFrom("~", "/", "0", "1", "a", " ", "é") }));
  fc.assert(fc.property(keys, (segments) => assert.deepEqual(splitPointer(joinPointer("", ...segments)), segments)));
});

test("a pointer is within itself and its ancestors, but not within a key with the same prefix", () => {
  assert.equal(isWithin("/a/b", "/a/b"), true);
  assert.equal(isWithin("/a/b", "/a"), true);
  assert.equal(isWithin("/a", ""), true);
  assert.equal(isWithin("/ab", "/a"), false);
  assert.equal(isWithin("/a", "/a/b"), false);
});

const QUOTED: readonly [what: string, text: string, quoted: string][] = [
  ["stands between backquotes", "fdrl_1", "`fdrl_1`"],
  ["shows control characters as code points", "a\u001B[31mb", "`a\\u{1b}[31mb`"],
  ["stays on one line", "a\r\nb\u2028c\u0085d", "`a\\u{d}\\u{a}b\\u{2028}c\\u{85}d`"],
  ["shows bidirectional and zero-width characters", "a\u202Eb\u200Bc\uFEFF", "`a\\u{202e}b\\u{200b}c\\u{feff}`"],
  ["shows half of a surrogate pair", "a\uD800b", "`a\\u{d800}b`"],
  ["keeps an emoji", "🦀", "`🦀`"],
  ["keeps 60 characters", "x".repeat(60), `\`${"x".repeat(60)}\``],
  ["is shortened after 60 characters", "x".repeat(61), `\`${"x".repeat(60)}…\``],
];

for (const [what, text, quoted] of QUOTED) {
  test(`a quoted text ${what}`, () => {
    assert.equal(quote(text), quoted);
  });
}

test("a shortened text never ends within a character", () => {
  assert.doesNotMatch(quote(`${"x".repeat(59)}🦀${"x".repeat(9)}`), /\\u\{d/);
});

test("a list of quoted texts has a conjunction before the last", () => {
  assert.equal(quoteList([], "and"), "");
  assert.equal(quoteList(["a"], "and"), "`a`");
  assert.equal(quoteList(["a", "b"], "or"), "`a` or `b`");
  assert.equal(quoteList(["a", "b", "c"], "and"), "`a`, `b` and `c`");
});

test("invisible characters in every block of Unicode are escaped, except emoji selectors", () => {
  assert.equal(escapeUnsafe("a\u3164b\u00ADc\u{E0100}d\uFFF9e"), "a\\u{3164}b\\u{ad}c\\u{e0100}d\\u{fff9}e");
  assert.equal(escapeUnsafe("❤\uFE0F"), "❤\uFE0F");
});

test("escaped text has no terminal commands and no invisible characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.doesNotMatch(escapeUnsafe(text), /[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]/u);
    }),
  );
});

const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl";
const CREDENTIALS: readonly [what: string, text: string][] = [
  ["an API key", "sk-ant-api03-AbC_dEf-123"],
  ["an OAuth token", "sk-ant-oat01-AbC_dEf-123"],
  ["a JWT", JWT],
  ["a JWT after a scheme", `Bearer ${JWT}`],
  ["a key in an address", "https://user:sk-ant-api03-AbCdEf@example.com/"],
  ["an encoded key", "sk%2Dant%2Dapi03-AbC"],
  ["a header", "Authorization: Basic dXNlcjpAbC"],
  ["a header in JSON", '{"authorization" : "AbC"}'],
  ["a key with escapes", String.raw`sk\x2dant\u002dapi03-AbC`],
  ["a token of GitHub", "ghp_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789"],
  ["an encoded token of GitHub", "%20github_pat_11ABCDEFG0AbCdEfGhIjKl_MnOpQrStUv"],
  ["an access key of AWS", "AKIAABCDEFGHIJKLMNOP"],
  ["a key of OpenAI", "sk-proj-AbCdEfGhIjKlMnOpQrStUvWxYz"],
  ["a token of Slack", "xoxb-0123456789-AbCdEfGhIjKl"],
  ["a key of Google", "AIzaSyAbCdEfGhIjKlMnOpQrStUvWxYz0123456"],
  ["a token of GitLab", "glpat-AbCdEfGhIjKlMnOpQrSt"],
  ["a token of Hugging Face", "hf_AbCdEfGhIjKlMnOpQrStUvWxYz01234567"],
];

for (const [what, text] of CREDENTIALS) {
  test(`${what} is recognized as a credential, quoted by its length only and masked character by character`, () => {
    assert.equal(hasCredential(text), true);
    assert.match(quote(text), new RegExp(`\\(${text.length} characters\\)$`));
    assert.doesNotMatch(quote(text), /sk-ant-|eyJ/);
    assert.equal(maskCredentials(text).length, text.length);
    assert.doesNotMatch(maskCredentials(text), /sk-ant-|eyJ|AbC|c2ln/);
  });
}

test("masking changes nothing next to the credential", () => {
  assert.equal(maskCredentials('key: "sk-ant-x" # kept'), 'key: "********" # kept');
});

test("an id, or a word that contains a token prefix, is not a credential", () => {
  const words = [
    "fdrl_01AbCdEf",
    "heyJude",
    "sk-antelope",
    "https://api.anthropic.com",
    "eyjafjallajokull",
    "hf_model",
  ];
  for (const text of [...words, "asiapacificregion01ab", "sk-project", "ghp_", "xoxb-", "glpat-token"]) {
    assert.equal(hasCredential(text), false, text);
  }
});

test("punctuation after a name that ends with a colon is not a credential", () => {
  for (const text of ["`Authorization:` is not valid", '"Authorization:": {}', "Authorization: `x`"]) {
    assert.equal(maskCredentials(text), text);
  }
});

test("text that is a credential only because of its key is not one in other programs' messages", () => {
  for (const text of ["eyJhIjoxfQ==", "ssh://git@github.com/a/b", "Authorization: see below", "an sk-ant- prefix"]) {
    assert.equal(hasCertainCredential(text), false, text);
  }
  for (const text of [JWT, "postgres://app:secret@host/db", "sk-ant-api03-x", "AKIAABCDEFGHIJKLMNOP"]) {
    assert.equal(hasCertainCredential(text), true, text);
  }
});

const KEYS = ["federation_rule_id", "organization_id", "service_account_id", "workspace_id", "identity_token"];
const SUGGESTIONS: readonly [written: string, meant: string | undefined][] = [
  ["federation_rule", "federation_rule_id"],
  ["federation-rule-id", "federation_rule_id"],
  ["federationRuleId", "federation_rule_id"],
  ["organisation_id", "organization_id"],
  ["idenity_token", "identity_token"],
  ["WORKSPACE_ID", "workspace_id"],
  ["org_id", "organization_id"],
  ["orgId", "organization_id"],
  ["ws_id", undefined],
  ["token_url", undefined],
  ["x", undefined],
  ["", undefined],
  ["o".repeat(10_000), undefined],
];

for (const [written, meant] of SUGGESTIONS) {
  const shown = written.length > 30 ? `a text of ${written.length} characters` : `"${written}"`;
  test(`${shown} suggests ${meant ?? "nothing"}`, () => {
    assert.equal(suggest(written, KEYS), meant);
  });
}

test("nothing is suggested if there is nothing to choose from", () => {
  assert.equal(suggest("a", []), undefined);
});

test("a value of plain characters can be handed on, up to 8,192 of them", () => {
  for (const value of ["fdrl_1", "a b", "é🦀", "#[x", "a::b", "x".repeat(8192)]) {
    assert.equal(findUnsafe(value), undefined);
  }
});

const UNSAFE: readonly [what: string, codes: readonly number[]][] = [
  ["a control character", [0x00, 0x07, 0x09, 0x1b, 0x7f, 0x80, 0x9f]],
  ["a line break", [0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]],
  ["a bidirectional character", [0x061c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069]],
  ["a zero-width character", [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]],
  ["a character that is not shown", [0xad, 0x34f, 0x3164, 0xfe0f]],
  ["half of a surrogate pair", [0xd800, 0xdfff]],
];

for (const [what, codes] of UNSAFE) {
  test(`a value with ${what} is refused with its code point`, () => {
    for (const code of codes) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
      for (const value of [
        `a${String.fromCharCode(code)}b`,
        String.fromCharCode(code),
        `a${String.fromCharCode(code)}`,
      ]) {
        const said = describeUnsafe(present(findUnsafe(value)));
        assert.ok(said.includes(name), `${name}: ${said}`);
      }
    }
  });
}

test("a value that is a command to a runner is rejected", () => {
  for (const value of ["##[error]x", "a##[group]b", "::error::x", "::"]) {
    assert.match(describeUnsafe(present(findUnsafe(value))), /runner/);
  }
});

test("a value of more than 8,192 characters is rejected with its length", () => {
  assert.match(describeUnsafe(present(findUnsafe("x".repeat(8193)))), /8193/);
});
