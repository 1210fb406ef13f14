// Problems with bytes and characters, which are found before the YAML is parsed, and the dialect of such files.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { decodeSource, fix, lint, LIMITS, type Diagnostic } from "../../src/index.ts";
import { federatedAgent, present } from "../support/sources.ts";

const GOOD = federatedAgent().text;
const WORKFLOW = "---\non: issues\nengine: claude\n---\n";

function codesOf(text: string | Uint8Array, name = "agent.yaml"): string[] {
  const source = typeof text === "string" ? { name, text } : decodeSource(name, text);
  return lint(source).diagnostics.map(({ code }) => code);
}

function only(text: string, name = "agent.yaml"): Diagnostic {
  const [found, ...others] = lint({ name, text }).diagnostics;
  assert.deepEqual(others, []);
  return present(found);
}

function utf16(text: string, order: "LE" | "BE"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return order === "LE" ? bytes : bytes.swap16();
}

test("every text can be decoded from its UTF-8, with its byte order mark", () => {
  // YAML begins with an ASCII character, and a NUL makes a file look like UTF-16.
  const texts = fc.string({ unit: "grapheme" }).map((text) => `a: ${text}`);
  fc.assert(
    fc.property(texts, fc.constantFrom("", "\uFEFF"), (text, mark) => {
      const source = decodeSource("x", new TextEncoder().encode(mark + text));
      assert.deepEqual(source, { name: "x", text: mark + text });
    }),
  );
});

const ENCODINGS: readonly [what: string, bytes: Uint8Array, message: RegExp, text: string][] = [
  ["UTF-16 with its mark, low byte first", utf16(`\uFEFF${GOOD}`, "LE"), /UTF-16LE/, GOOD.slice(0, 1)],
  ["UTF-16 with its mark, high byte first", utf16(`\uFEFF${GOOD}`, "BE"), /UTF-16BE/, GOOD.slice(0, 1)],
  ["UTF-16 without a mark, low byte first", utf16(GOOD, "LE"), /UTF-16LE/, GOOD.slice(0, 1)],
  ["UTF-16 without a mark, high byte first", utf16(GOOD, "BE"), /UTF-16BE/, GOOD.slice(0, 1)],
  ["an old one-byte encoding", Buffer.from(`${GOOD}# \u00E9\n`, "latin1"), /0xE9 .* Windows-1252, .*`é`/, "\uFFFD"],
  ["truncated UTF-8", Buffer.from(`${GOOD}# é`).subarray(0, -1), /0xC3 .* ends in the middle/, "\uFFFD"],
  ["an overlong sequence", Buffer.from([...Buffer.from(`${GOOD}# é 🦀 `), 0xc0, 0xaf]), /0xC0/, "\uFFFD"],
  ["half of a surrogate pair", Buffer.from([...Buffer.from(`${GOOD}# `), 0xed, 0xa0, 0x80]), /0xED/, "\uFFFD"],
];

for (const [what, bytes, message, shown] of ENCODINGS) {
  test(`${what} is reported at its first occurrence and nothing else is, and the dialect is recognized`, () => {
    const source = decodeSource("agent.yaml", bytes);
    const { diagnostics, dialects } = lint(source);
    const [found, ...others] = diagnostics;
    assert.deepEqual([found?.code, others, dialects], ["wrong-encoding", [], ["agent"]]);
    assert.match(present(found).message, message);
    assert.equal(source.text.slice(found?.start.offset, found?.end.offset), shown);
    assert.deepEqual([fix(source).text, fix(source).fixed], [source.text, 0]);
  });
}

test("the first byte that is not UTF-8 is found wherever it is, even after a U+FFFD in the file", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "é", "漢", "🦀", "\uFFFD", "\n") }), (before) => {
      const { misreading } = decodeSource("x", Buffer.from([...Buffer.from(`# ${before}`), 0xff, 0x61, 0xff]));
      const start = before.length + 2;
      assert.deepEqual(misreading, { encoding: "Windows-1252", byte: 0xff, range: { start, end: start + 1 } });
    }),
  );
});

test("any bytes become a text, and the position of an encoding error is in it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const { text, misreading } = decodeSource("x", bytes);
      const { start, end } = misreading?.range ?? { start: 0, end: 0 };
      assert.ok(start >= 0 && start <= end && end <= text.length, JSON.stringify({ text, misreading }));
    }),
  );
});

test("for a file over the limit, only the size is reported, wherever the limit cuts it off", () => {
  for (const character of ["x", "é", "漢", "\0"]) {
    const bytes = new TextEncoder().encode(`# ${character.repeat(LIMITS.size.most)}`);
    assert.deepEqual(codesOf(bytes), ["file-too-large"]);
  }
});

test("the dialect of a file that exceeds a limit is recognized by what comes before", () => {
  const deep = `other: ${"[".repeat(100)}\n`;
  assert.deepEqual(lint({ name: "x.yaml", text: `${GOOD.trimEnd().slice(0, -1)}, ${deep}` }).dialects, ["agent"]);
  assert.deepEqual(lint({ name: "x.yaml", text: `agents: {root: {model: auto}}\n${deep}` }).dialects, ["agent"]);
  assert.deepEqual(lint({ name: "x.yaml", text: deep }).dialects, []);
  assert.deepEqual(lint({ name: "x.yaml", text: "agents: {root: {model: auto, x: &a [*a]}}" }).dialects, ["agent"]);
});

const CONTROL = [0x00, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x80, 0x9f, 0xfffe, 0xffff, 0xd800];

test("a control character is an error with its code point, in a key, a value, a comment and between them", () => {
  for (const code of CONTROL) {
    const character = String.fromCharCode(code);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    for (const text of [
      `agents${character}: {}\n`,
      `agents: "${character}"\n`,
      `# ${character}\n`,
      `a: b\n${character}\n`,
    ]) {
      const found = only(text);
      assert.equal(found.code, "control-character", JSON.stringify(text));
      assert.ok(
        found.message.includes(`character ${name} (`) || found.message.includes(`character ${name}.`),
        found.message,
      );
      assert.equal(text.slice(found.start.offset, found.end.offset), character);
    }
  }
});

test("a character in many places is reported once, with their number", () => {
  assert.match(only("agents: {}\n# \0\0\n# \0\n").message, /; 2 more follow\.$/);
  assert.match(only(`agents: {}\n${"# \r".repeat(50_000)}`).message, /; 49999 more follow\.$/);
  const each = lint({ name: "agent.yaml", text: "# \0\u0007\r\0\n" }).diagnostics;
  assert.deepEqual(
    each.map(({ code, start }) => [code, start.column]),
    [
      ["control-character", 3],
      ["control-character", 4],
      ["lone-carriage-return", 5],
    ],
  );
});

test("for a file with an invalid character or over a limit, nothing else is reported, not even about its comments", () => {
  const comment = "# wifc-disable-file unused-auth -- nothing is suppressed\n";
  assert.deepEqual(codesOf(`${comment}agents: {root: {model: auto}}\n`), ["unused-suppression"]);
  assert.deepEqual(codesOf(`${comment}agents: {}\n# \0\n`), ["control-character"]);
  assert.deepEqual(codesOf(`${comment}agents: {}\nx: ${"[".repeat(100)}\n`), ["nesting-too-deep"]);
});

test("printable characters of YAML are not control characters", () => {
  const text =
    'agents: {root: {model: auto, instruction: "a\tb\u0085c\u00A0d\u2028e\uFFFDf👩\u200D💻❤\uFE0Fg\uFEFFh\u202E"}}\r\n';
  assert.deepEqual(codesOf(text), []);
});

test("characters in a markdown body are ignored, those in its frontmatter are checked", () => {
  const wild = "\0\u001B[2J \r \uFEFF \u200B \u202E\n\uFEFF\n";
  assert.deepEqual(codesOf(`${WORKFLOW}${wild}`, "workflow.md"), []);
  assert.deepEqual(codesOf(WORKFLOW.replace("issues", "is\rsues"), "workflow.md"), ["lone-carriage-return"]);
});

test("a second byte order mark is an error at the beginning of the file or a line, but not inside a string", () => {
  for (const text of [`\uFEFF\uFEFF${GOOD}`, `# a\n\uFEFF${GOOD}`]) {
    const found = only(text);
    assert.equal(found.code, "second-byte-order-mark");
    assert.equal(text.slice(found.start.offset, found.end.offset), "\uFEFF");
  }
  assert.deepEqual(codesOf(`\uFEFF${GOOD}`), ["byte-order-mark"]);
  assert.deepEqual(codesOf("agents: {root: {model: auto, instruction: a \uFEFF b}}"), []);
});

const HIDDEN = [
  0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e, 0x202e, 0x2060, 0x2066, 0x3164, 0xfeff, 0xe0041,
];

test("a hidden character in a key is reported with its code point", () => {
  for (const code of HIDDEN) {
    for (const key of ["a_b", "_ab", "ab_"].map((each) => each.replace("_", String.fromCodePoint(code)))) {
      const text = `agents: {root: {${key}: 1}}`;
      const found = only(text);
      assert.equal(found.code, "hidden-character", found.message);
      assert.ok(found.message.includes(`U+${code.toString(16).toUpperCase().padStart(4, "0")}`), found.message);
      assert.equal(text.slice(found.start.offset, found.end.offset), key);
    }
  }
});

test("a joiner or a selector in an emoji or a word of another script is not a hidden character", () => {
  for (const key of ["👩\u200D💻", "❤\uFE0F", "#\uFE0F\u20E3", "می\u200Cخواهم", "क\u094D\u200Dष"]) {
    assert.deepEqual(codesOf(`agents: {root: {model: auto, "${key}": "${key}"}}`), [], key);
  }
});

test("an anchored mapping with a hidden character is reported once", () => {
  assert.deepEqual(codesOf("agents: {a: &a {x\u200B: 1}, b: *a, c: {<<: *a}}"), ["hidden-character"]);
});

const STRANGE: readonly [what: string, key: string, named: RegExp][] = [
  ["a Cyrillic letter", "feder\u0430tion_rule_id", /Retype character 6,.*U\+0430 \(Cyrillic\)/],
  ["a Greek letter", "federati\u03BFn_rule_id", /Retype character 9,.*U\+03BF \(Greek\)/],
  ["a full-width letter", "federation_rule_\uFF49d", /U\+FF49 \(another form of `i`\)/],
];

for (const [what, key, named] of STRANGE) {
  test(`${what} in a key is reported, and the key that it looks like is suggested`, () => {
    const found = only(GOOD.replace("federation_rule_id", key));
    assert.equal(found.code, "unknown-key");
    assert.match(found.message, /Did you mean `federation_rule_id`/);
    assert.match(present(found.hint), named);
  });
}

test("a look-alike or invisible character in an id, or in another value with a list of its own, is reported", () => {
  for (const [from, to, code] of [
    ["fdrl_01A", "fdrl_01\u0410", "malformed-id"],
    ["fdrl_01A", "fdrl_01A\u200B", "malformed-id"],
    ["workload_identity_federation", "workload_identity_feder\u0430tion", "invalid-value"],
  ] as const) {
    const found = only(GOOD.replace(from, to));
    assert.equal(found.code, code);
    assert.match(present(found.hint), /U\+(0410 \(Cyrillic\)|200B \(zero width space\)|0430 \(Cyrillic\))/);
  }
});

test("an empty file has its own note, and so has one whose root is not a mapping", () => {
  for (const text of ["", "\uFEFF", "\n\n", "# a\n", "---\n", "---\n...\n---\n", "~\n"]) {
    assert.deepEqual(codesOf(text), ["empty-document"], JSON.stringify(text));
  }
  for (const [text, what] of [
    ["[]", "a list"],
    ["- a: 1\n", "a list"],
    ["text", "a string"],
    ["1", "a number"],
    ["---\n---\ntrue", "a boolean"],
  ] as const) {
    const { code, severity, message } = only(text);
    assert.deepEqual([code, severity], ["root-not-mapping", "note"]);
    assert.ok(message.includes(what), message);
  }
  const { code, severity } = only("---\n- on: issues\n---\n", ".github/workflows/a.md");
  assert.deepEqual([code, severity], ["root-not-mapping", "error"]);
});
