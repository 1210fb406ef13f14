// Places in texts that the subset parser handles: what a pointer leads to, also where comments come after it.
// That both parsers agree on all places is tested in `compare-readers.test.ts`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFully } from "../../src/parse/full-parser.ts";
import { parseSubset } from "../../src/parse/parse.ts";

const TEXT = `a: "b" # c
d:
  - e
  - f: { g: h, i: [j] }
    k:

l: |
  m

n: o
`;

const SHOWN: readonly [pointer: string, key: string, value: string][] = [
  ["/a", "a", '"b"'],
  ["/d", "d", "- e\n  - f: { g: h, i: [j] }\n    k:"],
  ["/d/0", "e", "e"],
  ["/d/1", "f: { g: h, i: [j] }\n    k:", "f: { g: h, i: [j] }\n    k:"],
  ["/d/1/f/g", "g", "h"],
  ["/d/1/f/i/0", "j", "j"],
  ["/d/1/k", "k", "k"],
  ["/d/1/f/missing", "f", "{ g: h, i: [j] }"],
  ["/l", "l", "|\n  m\n"],
  ["/n", "n", "o"],
  ["/missing", TEXT, TEXT],
];

for (const [name, text] of Object.entries({ "file.yaml": TEXT, "workflow.md": `---\n${TEXT}---\n# p\n` })) {
  test(`keys and values are located in ${name}`, () => {
    const [document] = parseSubset({ name, text })?.documents ?? [];
    for (const [pointer, ...shown] of SHOWN) {
      const ranges = (["key", "value"] as const).map((part) => document?.locate(pointer, part).range);
      assert.deepEqual(
        ranges.map((range) => text.slice(range?.start, range?.end)),
        shown,
        pointer,
      );
    }
  });
}

test("a single character is located only in a string that is written literally", () => {
  const [document] = parseSubset({ name: "file.yaml", text: "a: 'bcd'\ne: ''''''\n" })?.documents ?? [];
  const locate = document?.locate;
  const second = { start: 1, end: 2 };
  assert.deepEqual(locate?.("/a", "value", second), { range: { start: 5, end: 6 }, via: [], isExact: true });
  assert.deepEqual(locate?.("/e", "value", second), { range: { start: 12, end: 18 }, via: [], isExact: false });
});

test("a comment after a collection does not belong to it", () => {
  const commented = "a:\n  b: c # d\n  # e\nf: g\n";
  const { range } = parseSubset({ name: "file.yaml", text: commented })?.documents[0]?.locate("/a", "value") ?? {};
  assert.equal(commented.slice(range?.start, range?.end), "b: c # d\n");
  for (const text of ["a:\n  b: c\n  # d\ne: f\n", "a:\n  - b\n    # c\n", "a: # b\n\nc: d\n", "- a\n# b\n-\n"]) {
    const source = { name: "file.yaml", text };
    const [subset] = parseSubset(source)?.documents ?? [];
    const [full] = parseFully(source).documents;
    for (const pointer of ["", "/a", "/0", "/1"]) {
      assert.deepEqual(subset?.locate(pointer, "value"), full?.locate(pointer, "value"), text);
    }
  }
});

test("the subset parser and the full parser find the same comments", () => {
  const [subset] = parseSubset({ name: "file.yaml", text: "a: b # c\n# d\n" })?.documents ?? [];
  assert.deepEqual(
    subset?.comments().map(({ text }) => text),
    ["# c", "# d"],
  );
});

test("no place extends beyond the end of the text", () => {
  for (const text of ["a: b", "a: |\n  b", "a:\n  - b"]) {
    const location = parseSubset({ name: "file.yaml", text })?.documents[0]?.locate("/a", "value");
    assert.equal(location?.range.end, text.length, text);
  }
});

test("a part of a string is located if each of its characters is written literally", () => {
  for (const [text, start, end] of [
    ["a: b-ccc\n", 6, 7],
    ['a: "b-ccc"\n', 7, 8],
    ["a: 'b''ccc'\n", 3, 11],
  ] as const) {
    const location = parseSubset({ name: "file.yaml", text })?.documents[0]?.locate("/a", "value", {
      start: 3,
      end: 4,
    });
    assert.deepEqual(location, { range: { start, end }, via: [], isExact: end - start === 1 });
  }
});
