// The plain reader with places: what it shows for a pointer, and which texts it leaves to the full reader although it can read them.
// That both readers give the same places for anything is held by `compare-readers.test.ts`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lintPlainly } from "../../src/api/lint-plainly.ts";
import { parsePlaced } from "../../src/parse/placed.ts";
import { parsePlain } from "../../src/parse/plain.ts";
import { importFrom } from "../support/sources.ts";

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
  test(`it shows keys and values in ${name}`, () => {
    const [document] = parsePlaced({ name, text })?.documents ?? [];
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

test("a character is shown by itself only in a text that is written as it is", () => {
  const [document] = parsePlaced({ name: "file.yaml", text: "a: 'bcd'\ne: ''''''\n" })?.documents ?? [];
  const locate = document?.locate;
  const second = { start: 1, end: 2 };
  assert.deepEqual(locate?.("/a", "value", second), { range: { start: 5, end: 6 }, via: [], isExact: true });
  assert.deepEqual(locate?.("/e", "value", second), { range: { start: 12, end: 18 }, via: [], isExact: false });
});

test("where a comment may belong to what stands before it, only the full reader knows how far that reaches", () => {
  for (const text of ["a:\n  b: c\n  # d\ne: f\n", "a:\n  - b\n    # c\n", "a: # b\n\nc: d\n", "- a\n# b\n-\n"]) {
    assert.ok(parsePlain({ name: "file.yaml", text }));
    assert.equal(parsePlaced({ name: "file.yaml", text }), undefined);
  }
  assert.ok(parsePlaced({ name: "file.yaml", text: "a:\n  # b\n  c: d # e\n# f\ng: h\n# i\n" }));
});

test("nothing reaches beyond the end of the text", () => {
  for (const text of ["a: b", "a: |\n  b", "a:\n  - b"]) {
    const location = parsePlaced({ name: "file.yaml", text })?.documents[0]?.locate("/a", "value");
    assert.equal(location?.range.end, text.length, text);
  }
});

test("a part of a text is shown if each of its characters stands for itself", () => {
  for (const [text, start, end] of [
    ["a: b-ccc\n", 6, 7],
    ['a: "b-ccc"\n', 7, 8],
    ["a: 'b''ccc'\n", 3, 11],
  ] as const) {
    const location = parsePlaced({ name: "file.yaml", text })?.documents[0]?.locate("/a", "value", {
      start: 3,
      end: 4,
    });
    assert.deepEqual(location, { range: { start, end }, via: [], isExact: end - start === 1 });
  }
});

test("a file is left to the full reader with all that it imports", () => {
  const source = { name: "a.md", text: "---\non: issues\nimports:\n  - b.md\n---\n" };
  const codes = (engine: string) => {
    const readImport = importFrom([{ name: "b.md", text: `---\n${engine}\n---\n` }]);
    return lintPlainly(source, { readImport })?.diagnostics.map(({ code }) => code);
  };
  assert.deepEqual(codes("engine: { id: claude, auth: { type: none } }"), [
    "missing-id-token-permission",
    "invalid-value",
  ]);
  assert.equal(codes("engine: &a { id: claude, auth: { type: none } }"), undefined);
});
