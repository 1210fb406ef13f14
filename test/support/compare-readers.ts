// Compares the subset parser with the full parser: whatever it accepts must have the same value and the same positions.
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import type { Source } from "../../src/index.ts";
import { entries, isMapping, items, type Data } from "../../src/parse/data.ts";
import { joinPointer } from "../../src/text/pointer.ts";
import { parseFully } from "../../src/parse/full-parser.ts";
import { parseSubset } from "../../src/parse/parse.ts";
import { isMarkdown } from "../../src/parse/frontmatter.ts";
import { readCases } from "./fixtures.ts";
import { anyChanges, mutateOne } from "./mutations.ts";
import { anyChoices, writeYaml } from "./yaml-styles.ts";

// So small that most mutations change the structure.
const SMALL = [
  "a: b\nc:\n  d: e\n  f:\n    - g\n    - h: i\n      j: k\n",
  "a:\n- b\n- c: d\n  e:\n  - f\n  -\n  - g\nh: i # j\n",
  "- a\n- - b\n  - c\n-\n  d: e\n-   f: g\n    h: i\n",
  "a: |\n  b\n   c\n\n  d\n\ne: >-\n    f\n    g\n\n    h\ni: >\n  j\n",
  "# a\n\nb: \"c d\"\n'e f': 'g''h'\n\"i\": [j, \"k\", 'l', 1]\nm: { n: o, p: [q] }\n",
  "a: 1\nb: -0\nc: 0x1f\nd: 1e3\ne: ~\nf: null\ng: true\nh: 1.50\ni: 2026-01-01\nj: .5\nk:\n",
  "a: # b\n  # c\n  d: e # f\n\n  # g\n  h:\n    - i # j\n\n    # k\n    - l: m\n  # n\no: |\n  p\n\n# q\nr:\n  s: >-\n    t\n\nu:\n\n",
  '# a\nb: c\n  d\n\n  e # f\ng:\n  - h\n    i: j\n  -\n    k\n      l\nm:\n  "n" # o\n# p\n  # q\nr:\n\n  s\n',
  'a: [\n  b, # c\n  # d\n  { e: f,\n    "g":h, },\n  [i]\n]\nj:\n  [ k,\n    l ]\nm: { n: [o], p:\n  q }\n',
  'a: "b\\n\\"c\\"\\t\\\\"\nd: |+\n  e\n     \n      f\n\n\ng: >\n\n  h\n  i\n    - j\n\n    - k\n  \tl\n\n  m\n         \nn: 👩‍💻 é\nö: ⚠️\n',
  "# a\n\n---\n# b\n\nc: d\n# e\n",
  "# a\n\n  # b",
  "---\na: b:c\nd: e#f\ng h: i j # k\nl: -m\nn: ${o}\np: https://q.example/r?s=t&u#v\n",
];

/** Reads the fixtures, and adds some small texts. */
function readSeeds(): Source[] {
  const cases = [...readCases("valid"), ...readCases("invalid")].filter(({ source }) => source.text.length < 4000);
  return [
    ...cases.map(({ source }) => source),
    ...SMALL.map((text) => ({ name: "agent.yaml", text })),
    ...SMALL.map((text) => ({ name: "workflow.md", text: `---\n${text}---\n\n# a\n` })),
  ];
}

/** The inputs without mutations. */
export const SEEDS: readonly Source[] = readSeeds();

/** A mutated input. */
const mutated: fc.Arbitrary<Source> = fc
  .oneof(...[SEEDS, SEEDS.slice(-2 * SMALL.length)].map((seeds) => mutateOne(seeds, ({ text }) => text)))
  .map(({ original, text }) => ({ ...original, text }));

const { collection: anyCollection } = fc.letrec<{ readonly collection: Data; readonly data: Data }>((tie) => ({
  collection: fc.oneof(
    fc.array(tie("data"), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("data"), { minKeys: 1, maxKeys: 4 }),
  ),
  data: fc.oneof({ depthSize: "medium" }, fc.constantFrom("a", "b c", "d e f", "", 1, null), tie("collection")),
}));

/** The data of an input, or random data, in a random YAML style. */
const written: fc.Arbitrary<Source> = fc
  .record({
    seed: fc.constantFrom(...SEEDS),
    data: fc.option(anyCollection, { nil: undefined, freq: 2 }),
    opening: fc.constantFrom("", "", "---\n", "--- # a\n", "\n---\n", "# a\n---\n", "# a\n\n--- \n"),
    ending: fc.constantFrom("---\n\n# a\n", "---", " --- \n"),
    choices: anyChoices,
  })
  .map(({ seed: source, data, opening, ending, choices }) => {
    const value = data ?? parseFully(source).documents[0]?.value ?? null;
    const yaml = writeYaml(value, choices);
    const text = isMarkdown(source.name) ? `---\n${yaml}${ending}` : opening + yaml;
    return { ...source, text };
  });

/** The same, mutated. */
const rewritten: fc.Arbitrary<Source> = fc
  .tuple(written, anyChanges(SMALL))
  .map(([source, change]) => ({ ...source, text: change(source.text) }));

export const anyReading: fc.Arbitrary<Source> = fc.oneof(mutated, written, rewritten);

/** Throws if the parsers differ. Returns whether the subset parser accepts the text, so that there is something to compare. */
export function compareReaders(source: Source): boolean {
  const subset = parseSubset(source)?.documents[0];
  if (!subset) return false;
  const { documents, directives, problems } = parseFully(source);
  const [full, ...others] = documents;
  assert.ok(full && others.length === 0, "the subset parser finds another number of documents");
  assert.deepEqual([...problems, ...full.problems], [], "the subset parser misses a mistake");
  assert.deepEqual(subset.directives, directives, "the subset parser finds other comments for wifc");
  assert.deepEqual(subset.comments(), full.comments(), "the subset parser finds other comments");
  assert.deepEqual(full.constructs, [], "the subset parser misses a construct");
  // The first compares types and prototypes, the second the order of keys.
  assert.ok(isDeepStrictEqual(subset.value, full.value), "the subset parser reads another value");
  assert.equal(JSON.stringify(subset.value), JSON.stringify(full.value), "the subset parser reads another order");
  for (const pointer of pointersIn(subset.value)) {
    for (const part of ["key", "value"] as const) {
      assert.deepEqual(subset.locate(pointer, part), full.locate(pointer, part), `${pointer} (${part}) is elsewhere`);
    }
    const span = { start: 0, end: 1 };
    assert.deepEqual(
      subset.locate(pointer, "value", span),
      full.locate(pointer, "value", span),
      `${pointer} begins elsewhere`,
    );
  }
  return true;
}

/** The pointers to all parts of a value, and to a missing member of each. */
function pointersIn(value: Data, pointer = ""): string[] {
  const parts = isMapping(value) ? entries(value) : items(value).map((item, index) => [index, item] as const);
  const inner = parts.flatMap(([segment, part]) => pointersIn(part, joinPointer(pointer, segment)));
  return [pointer, joinPointer(pointer, "missing/~"), ...inner];
}
