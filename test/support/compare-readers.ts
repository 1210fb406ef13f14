// The plain reader against the full one: where it reads a text it reads the same, and `lint` says the same with and without it.
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import type { LintOptions, Source } from "../../src/index.ts";
import { entries, isMapping, items, type Data } from "../../src/parse/data.ts";
import { joinPointer } from "../../src/text/pointer.ts";
import { lintQuickly } from "../../src/api/lint-quickly.ts";
import { lintPlainly } from "../../src/api/lint-plainly.ts";
import { lintThoroughly } from "../../src/api/lint.ts";
import { parseSource } from "../../src/parse/parse.ts";
import { isMarkdown } from "../../src/parse/frontmatter.ts";
import { parsePlaced } from "../../src/parse/placed.ts";
import { parsePlain } from "../../src/parse/plain.ts";
import { TARGET_NAMES } from "../../src/targets/capability.ts";
import { importFromFolder, readCases } from "./fixtures.ts";
import { anyChanges, mutateOne } from "./mutations.ts";
import { anyChoices, writeYaml } from "./yaml-styles.ts";

/** A file, and what `lint` is told with it. */
export interface Reading {
  readonly source: Source;
  readonly options: LintOptions;
}

// Small enough that most changes hit something that matters.
const SMALL = [
  "a: b\nc:\n  d: e\n  f:\n    - g\n    - h: i\n      j: k\n",
  "a:\n- b\n- c: d\n  e:\n  - f\n  -\n  - g\nh: i # j\n",
  "- a\n- - b\n  - c\n-\n  d: e\n-   f: g\n    h: i\n",
  "a: |\n  b\n   c\n\n  d\n\ne: >-\n    f\n    g\n\n    h\ni: >\n  j\n",
  "# a\n\nb: \"c d\"\n'e f': 'g''h'\n\"i\": [j, \"k\", 'l', 1]\nm: { n: o, p: [q] }\n",
  "a: 1\nb: -0\nc: 0x1f\nd: 1e3\ne: ~\nf: null\ng: true\nh: 1.50\ni: 2026-01-01\nj: .5\nk:\n",
  "a: # b\n  # c\n  d: e # f\n\n  # g\n  h:\n    - i # j\n\n    # k\n    - l: m\n  # n\no: |\n  p\n\n# q\nr:\n  s: >-\n    t\n\nu:\n\n",
  "---\na: b:c\nd: e#f\ng h: i j # k\nl: -m\nn: ${o}\np: https://q.example/r?s=t&u#v\n",
];

/** The fixtures with what they import, and some small texts. */
function readSeeds(): Reading[] {
  const cases = [...readCases("valid"), ...readCases("invalid")].filter(({ source }) => source.text.length < 4000);
  return [
    ...cases.map(({ source, folder }) => ({
      source,
      options: { readImport: importFromFolder(folder), today: "2026-06-01" },
    })),
    ...SMALL.map((text) => ({ source: { name: "agent.yaml", text }, options: {} })),
    ...SMALL.map((text) => ({ source: { name: "workflow.md", text: `---\n${text}---\n\n# a\n` }, options: {} })),
  ];
}

/** The files as they are. */
export const SEEDS: readonly Reading[] = readSeeds();

/** Any of them after some changes. */
const mutated: fc.Arbitrary<Reading> = fc
  .oneof(...[SEEDS, SEEDS.slice(-2 * SMALL.length)].map((seeds) => mutateOne(seeds, textOf)))
  .map(({ original, text }) => ({ ...original, source: { ...original.source, text } }));

const { collection: anyCollection } = fc.letrec<{ readonly collection: Data; readonly data: Data }>((tie) => ({
  collection: fc.oneof(
    fc.array(tie("data"), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("data"), { minKeys: 1, maxKeys: 4 }),
  ),
  data: fc.oneof({ depthSize: "medium" }, fc.constantFrom("a", "b c", "d e f", "", 1, null), tie("collection")),
}));

/** What any of them says, or anything else, written as anyone might. */
const written: fc.Arbitrary<Reading> = fc
  .record({
    seed: fc.constantFrom(...SEEDS),
    data: fc.option(anyCollection, { nil: undefined, freq: 2 }),
    opening: fc.constantFrom("", "", "---\n", "--- # a\n", "\n---\n"),
    ending: fc.constantFrom("---\n\n# a\n", "---", " --- \n"),
    choices: anyChoices,
  })
  .map(({ seed: { source, options }, data, opening, ending, choices }) => {
    const value = data ?? parseSource(source).documents[0]?.value ?? null;
    const yaml = writeYaml(value, choices);
    const text = isMarkdown(source.name) ? `---\n${yaml}${ending}` : opening + yaml;
    return { source: { ...source, text }, options };
  });

/** The same after some changes. */
const rewritten: fc.Arbitrary<Reading> = fc
  .tuple(written, anyChanges(SMALL))
  .map(([{ source, options }, change]) => ({ source: { ...source, text: change(source.text) }, options }));

/** Any of these, and `lint` told anything. */
export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    reading: fc.oneof(mutated, written, rewritten),
    target: fc.option(fc.constantFrom(...TARGET_NAMES), { nil: undefined }),
    isLenient: fc.nat(3).map((number) => number === 0),
  })
  .map(({ reading: { source, options }, target, isLenient }) => ({
    source,
    options: {
      ...options,
      ...(target && { target }),
      ...(isLenient && { rules: { "missing-import": "off", "wrong-type": "off", "unused-auth": "off" } as const }),
    },
  }));

function textOf({ source }: Reading): string {
  return source.text;
}

/** What came of comparing the readers. */
export interface Comparison {
  /** Whether the plain one could read the file. */
  readonly isPlain: boolean;
  /** Whether it then had nothing to object to. */
  readonly isSilent: boolean;
  /** Whether it could read the file, and all that it imports, with places. */
  readonly isPlaced: boolean;
}

/** Throws where the readers differ. */
export function compareReaders({ source, options }: Reading): Comparison {
  const plain = parsePlain(source);
  assert.ok(!plain || isSameFile(source, plain.documents), "the plain reader reads something else");
  comparePlaces(source);
  const thorough = lintThoroughly(source, options);
  const quick = lintQuickly(source, options);
  if (quick) assert.deepEqual(quick, thorough, "the plain reader lets `lint` say something else");
  const placed = lintPlainly(source, options);
  if (placed) assert.deepEqual(placed, thorough, "its places let `lint` say something else");
  return { isPlain: plain !== undefined, isSilent: quick !== undefined, isPlaced: placed !== undefined };
}

function isSameFile(source: Source, [plain]: readonly { readonly value: unknown }[]): boolean {
  const { documents, problems } = parseSource(source);
  const [full, ...others] = documents;
  return (
    full !== undefined &&
    others.length === 0 &&
    [...problems, ...full.problems].length === 0 &&
    // The first holds types and prototypes, the second the order of keys.
    isDeepStrictEqual(plain?.value, full.value) &&
    JSON.stringify(plain?.value) === JSON.stringify(full.value)
  );
}

/** Throws if a document that was read with its places has another one for any part of it than the full reader has. */
function comparePlaces(source: Source): void {
  const placed = parsePlaced(source)?.documents[0];
  const full = parseSource(source).documents[0];
  if (!placed || !full) return;
  for (const pointer of pointersIn(placed.value)) {
    for (const part of ["key", "value"] as const) {
      assert.deepEqual(placed.locate(pointer, part), full.locate(pointer, part), `${pointer} (${part}) lies elsewhere`);
    }
    const span = { start: 0, end: 1 };
    assert.deepEqual(
      placed.locate(pointer, "value", span),
      full.locate(pointer, "value", span),
      `${pointer} begins elsewhere`,
    );
  }
}

/** The pointers to all parts of a value, and to something that is not there in each. */
function pointersIn(value: Data, pointer = ""): string[] {
  const parts = isMapping(value) ? entries(value) : items(value).map((item, index) => [index, item] as const);
  const inner = parts.flatMap(([segment, part]) => pointersIn(part, joinPointer(pointer, segment)));
  return [pointer, joinPointer(pointer, "missing/~"), ...inner];
}
