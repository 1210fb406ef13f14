// The subset parser: which texts it parses and how, and which it leaves to the full parser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSubset } from "../../src/parse/parse.ts";
import { LIMITS } from "../../src/text/limits.ts";

function read(text: string, name = "file.yaml"): unknown {
  return parseSubset({ name, text })?.documents[0]?.value;
}

const READ: readonly [text: string, json: string][] = [
  ["a: b", '{"a":"b"}'],
  ["a: b\n", '{"a":"b"}'],
  ["---\na: b\n", '{"a":"b"}'],
  ["\n# c\n\n  # d\na: b # e\n#f", '{"a":"b"}'],
  ["  a: b\n  c: d\n", '{"a":"b","c":"d"}'],
  ["a:\n  b:\n    c: d\n  e: f\ng: h\n", '{"a":{"b":{"c":"d"},"e":"f"},"g":"h"}'],
  ["a:\nb: # c\nd:\n", '{"a":null,"b":null,"d":null}'],
  ["a:\n- b\n- c\nd: e\n", '{"a":["b","c"],"d":"e"}'],
  ["a:\n  - b\n  -\n  -   c: d\n      e: f\n", '{"a":["b",null,{"c":"d","e":"f"}]}'],
  ["- - a\n  - b\n- c\n-\n  - d\n", '[["a","b"],"c",["d"]]'],
  ["- a\n-", '["a",null]'],
  ["- a:\n  - b\n  c: d\n", '[{"a":["b"],"c":"d"}]'],
  ["2: a\n1: b\nnull: c\ntrue: d\n", '{"1":"b","2":"a","null":"c","true":"d"}'],
  ["\"a b\": c\n'd: e': f\n'g''h': i\n", '{"a b":"c","d: e":"f","g\'h":"i"}'],
  ["__proto__: a\nconstructor: b\n", '{"__proto__":"a","constructor":"b"}'],
  ["a: \"b # c\" # d\ne: 'f: ''g'''\nh: ''\n", '{"a":"b # c","e":"f: \'g\'","h":""}'],
  [
    "a: b:c\nd: e#f\ng: h  i   # j\nk: -l\nm: http://n.example\n",
    '{"a":"b:c","d":"e#f","g":"h  i","k":"-l","m":"http://n.example"}',
  ],
  [
    "a: ~\nb: Null\nc: TRUE\nd: False\ne: nUll\nf: yes\n",
    '{"a":null,"b":null,"c":true,"d":false,"e":"nUll","f":"yes"}',
  ],
  ["a: 1\nb: +2\nc: 1.50\nd: .5\ne: 1e3\nf: 017\ng: 1.\n", '{"a":1,"b":2,"c":1.5,"d":0.5,"e":1000,"f":17,"g":1}'],
  ["a: 2026-01-01\nb: 1:30\nc: 1_000\nd: 1.2.3\n", '{"a":"2026-01-01","b":"1:30","c":"1_000","d":"1.2.3"}'],
  ["a: []\nb: {}\nc: [d, 1, [e], \"f,\", 'g']\n", '{"a":[],"b":{},"c":["d",1,["e"],"f,","g"]}'],
  ['a: { b: c, d: [ e ], "f": ~ } # g\n', '{"a":{"b":"c","d":["e"],"f":null}}'],
  ["a: |\n  b\n   c\n\n  # d\ne: |-\n f\n\n", '{"a":"b\\n c\\n\\n# d\\n","e":"f"}'],
  ["a: |\n\n  b", '{"a":"\\nb\\n"}'],
  ["a: >\n  b\n  c\n\n  d\n\n\n  e\n", '{"a":"b c\\nd\\n\\ne\\n"}'],
  ["- |\n a\n- >-\n  b\n  c\n", '["a\\n","b c"]'],
  ["a: é 漢 🦀\nb: ⚠️ 👩‍💻 c\u00A0\u2028d\n", '{"a":"é 漢 🦀","b":"⚠️ 👩‍💻 c\u00A0\u2028d"}'],
  ["", "null"],
  ["# a\n", "null"],
  ["# a\n\n---\n# b\nc: d\n", '{"c":"d"}'],
  ["# wifc-disable-file unused-auth -- why\na: b # WIFC-DISABLE\n", '{"a":"b"}'],
  ['a: "b\\n\\t\\"c\\"\\\\ \\u00e9\\x41\\U0001F980"\n', '{"a":"b\\n\\t\\"c\\"\\\\ éA🦀"}'],
  ["a: b\n  c # d\ne:\n\n  f: g\n\n\n    h\n", '{"a":"b c","e":{"f":"g\\n\\nh"}}'],
  ["a:\n  b\n   c\nd: e\n", '{"a":"b c","d":"e"}'],
  ["a:\n  - b\n    c\n  -\n    'd'\n", '{"a":["b c","d"]}'],
  ["a: [b,\n  c, # d\n\n  e,\n]\nf:\n  [g]\nh: {\n  i: j }\n", '{"a":["b","c","e"],"f":["g"],"h":{"i":"j"}}'],
  ['a: {"b":c, d: [e,], f: -g}\n', '{"a":{"b":"c","d":["e"],"f":"-g"}}'],
  ["a: |\n  b\n    \n  \tc\td\n     \n", '{"a":"b\\n  \\n\\tc\\td\\n   \\n"}'],
  ["a: |+\n  b\n\n\nc: >+\n  d\n\n", '{"a":"b\\n\\n\\n","c":"d\\n\\n"}'],
  ["a: >\n\n  b\n  c\n   d\n   e\n\n  f\n", '{"a":"\\nb c\\n d\\n e\\n\\nf\\n"}'],
  [".a/*.{b,c}: d\n", '{".a/*.{b,c}":"d"}'],
];

for (const [text, json] of READ) {
  test(`it parses ${JSON.stringify(text)}`, () => assert.equal(JSON.stringify(read(text)), json));
}

test("negative zero is preserved", () => {
  assert.deepEqual(read("- -0\n- 0\n"), [-0, 0]);
});

function inherits(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const names = ["constructor", "toString", "__proto__", "hasOwnProperty"];
  return (!Array.isArray(value) && names.some((name) => name in value)) || Object.values(value).some(inherits);
}

test("no mapping inherits anything", () => {
  const value = read("a: {b: c}\nd:\n  - e: f\n");
  assert.ok(value);
  assert.ok(!inherits(value));
});

const DECLINED: Readonly<Record<string, readonly string[]>> = {
  "a scalar, or a flow collection": ["a", "a\nb\n", '"a"', "|\n a\n", "[a]", "{a: b}"],
  "anchors, aliases, tags, merge keys": [
    "a: &b c",
    "&a b: c",
    "a: *b",
    "a: !!str b",
    "!a b: c",
    "<<: {a: b}",
    "a: {<<: b}",
  ],
  "unusual escapes, and escapes in keys": ['a: "\\N"', 'a: "\\q"', 'a: "\\x4"', 'a: "\\U00110000"', '"\\x41": b'],
  "several documents, directives": [
    "a: b\n---\nc: d\n",
    "a: b\n...\n",
    "... a: b\n",
    "%YAML 1.2\n---\na: b\n",
    "--- \na: b\n",
    "---\n",
  ],
  "complex keys, and odd ones": [
    "? a\n: b\n",
    ": a\n",
    "[a]: b\n",
    "a : b\n",
    "@a: b\n",
    "`a: b\n",
    "-a: b\n",
    "? a: b",
  ],
  "quoted scalars of several lines": ['a: "b\n  c"\n', "a: 'b\n\n  c'\n", 'a: "b\\\n  c"\n'],
  "scalars of several lines with comments": [
    "a: b # c\n  d\n",
    "a: b\n  # c\n  d\n",
    "a:\n  # b\n  c\n",
    "a:\n\n  b\n",
  ],
  "unusual flow collections": [
    "a: [,]",
    "a: [b,,]",
    "a: {b}",
    "a: {b: }",
    "a: {b:c}",
    "a: [b: c]",
    "a: [b:, c]",
    "a: [-]",
    "a: [b]c",
    "a: {b: c, b: d}",
    "a: [*b]",
    "a: [b #c]",
    "a: [b,#c\n  d]",
    "a: {b: c\n# d\n  }\n",
    "a: [b\n  c]\n",
    "a: [b,\nc]\n",
    "a:\n  b: [c,\n  d]\n",
    "a: [[b\n]]\n",
  ],
  tabs: ["a:\tb\n", "a: b\t\n", "\ta: b\n", "a: b\n\tc\n", "a: b\n \tc\n", "a: |\n\tb\n"],
  "line breaks other than the line feed": ["a: b\r\n", "a: b\rc\n", "a: b\u0085c\n"],
  "control, invisible and broken characters": [
    "a: b\u0000",
    "a: \u001B[31m",
    "a\u3164: b",
    "a: {b\u200Bc: d}",
    "\uFEFFa: b",
    "a: \uD800",
    "a: b\u007F",
  ],
  "the same key twice": ["a: b\na: c\n", 'a: b\n"a": c\n', "1: a\n'1': b\n"],
  "numbers that are hardly ever written": ["a: 0x1f", "a: 0o17", "a: .inf", "a: -.INF", "a: .nan"],
  "indentation that fits nothing": [
    "a: b\n  c: d\n",
    "a:\n    b: c\n  d: e\n",
    " a: b\nc: d\n",
    "- a\n b: c\n",
    "- a\nb: c\n",
    "a:\n  - b\n c: d\n",
    "a: 'b'\n  c\n",
    "a: [b]\n  c\n",
  ],
  "what is wrong": [
    "a: b: c",
    "a: - b",
    "a: ]",
    "a: %b",
    "a: @b",
    "a: `b`",
    "a: 'b",
    'a: "b',
    'a: "b" c',
    "a: 'b'#c",
    "a: |b\n c\n",
    "a: ,",
  ],
  "block scalars with margins of their own": [
    "a: |2\n   b\n",
    "a: >2-\n  b\n",
    "a: |\nb: c\n",
    "a: |\n   \n  b\n",
    "a: |+\n  b",
  ],
};

for (const [what, texts] of Object.entries(DECLINED)) {
  test(`it leaves to the full parser: ${what}`, () => {
    for (const text of texts) assert.equal(read(text), undefined, JSON.stringify(text));
  });
}

test("it leaves texts near a limit to the full parser", () => {
  assert.equal(read(`${"k".repeat(1100)}: a\n`), undefined);
  assert.equal(read(`a: {${"k".repeat(1100)}: b}\n`), undefined);
  assert.equal(read(`${"- ".repeat(LIMITS.depth.most)}a\n`), undefined);
  const stairs = Array.from({ length: LIMITS.depth.most }, (_, column) => `${" ".repeat(column)}a:\n`);
  assert.equal(read(stairs.join("")), undefined);
  assert.equal(read(`a: ${"[".repeat(LIMITS.depth.most)}${"]".repeat(LIMITS.depth.most)}\n`), undefined);
  assert.equal(read("- a\n".repeat(LIMITS.tokens.most / 4)), undefined);
  assert.ok(read(`a: |\n${"  b c\n".repeat(LIMITS.tokens.most / 5)}`));
  assert.equal(read(`---\na: b\n---\n${"text\n".repeat(LIMITS.size.most / 4)}`, "workflow.md"), undefined);
});

test("in markdown it parses the frontmatter, whatever comes after it", () => {
  for (const text of ["---\n---\n", "---\n# a\n---\n"]) assert.deepEqual(read(text, "workflow.md"), {});
  assert.deepEqual({ ...Object(read("---\na: b\n---\n\t\u0000 *c\n", "workflow.md")) }, { a: "b" });
  for (const text of ["a: b\n", "---\na: b\n", "\n---\na: b\n---\n", "\uFEFF---\na: b\n---\n"])
    assert.equal(read(text, "workflow.md"), undefined, JSON.stringify(text));
});
