// The plain reader against the full one: where it reads a text it reads the same, and `lint` says the same with and without it.
import { isDeepStrictEqual } from "node:util";
import type { LintOptions, Source } from "../../src/index.ts";
import { lintQuickly } from "../../src/api/lint-quickly.ts";
import { lintThoroughly } from "../../src/api/lint.ts";
import { parseSource } from "../../src/parse/parse.ts";
import { parsePlain } from "../../src/parse/plain.ts";
import { TARGETS, type TargetName } from "../../src/targets/targets.ts";
import { importFrom, readCases } from "./fixtures.ts";
import { below, createRandom, mutate, pick, type Random } from "./mutations.ts";

/** What was compared. `accepted` were read by the plain reader, `quick` had nothing to object to either. */
export interface Comparison {
  readonly documents: number;
  readonly accepted: number;
  readonly quick: number;
  /** Texts on which the readers differ, with what is different. */
  readonly differences: readonly { readonly source: Source; readonly what: string }[];
}

/** Something to mutate. */
interface Seed {
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
  "---\na: b:c\nd: e#f\ng h: i j # k\nl: -m\nn: ${o}\np: https://q.example/r?s=t&u#v\n",
];

/** The fixtures with what they import, and some small texts. */
export function readSeeds(): Seed[] {
  const cases = [...readCases("valid"), ...readCases("invalid")].filter(({ source }) => source.text.length < 4000);
  return [
    ...cases.map(({ source, folder }) => ({
      source,
      options: { readImport: importFrom(folder), today: "2026-06-01" },
    })),
    ...SMALL.map((text) => ({ source: { name: "agent.yaml", text }, options: {} })),
    ...SMALL.map((text) => ({ source: { name: "workflow.md", text: `---\n${text}---\n\n# a\n` }, options: {} })),
  ];
}

/** Compares this many mutants of the seeds. */
export function compareMutants(documents: number, seed: number): Comparison {
  const random = createRandom(seed);
  const seeds = readSeeds();
  const small = seeds.slice(-2 * SMALL.length);
  const mutants = function* () {
    for (let count = 0; count < documents; count += 1) {
      const { source, options } = pick(random, below(random, 2) === 0 ? seeds : small);
      yield {
        source: { ...source, text: mutate(random, source.text) },
        options: { ...options, ...anyOptions(random) },
      };
    }
  };
  return compareReaders(mutants());
}

/** Compares the readers on these texts. */
export function compareReaders(seeds: Iterable<Seed>): Comparison {
  let [documents, accepted, quick] = [0, 0, 0];
  const differences: { source: Source; what: string }[] = [];
  for (const { source, options } of seeds) {
    documents += 1;
    const plain = parsePlain(source);
    const result = lintQuickly(source, options);
    if (plain) {
      accepted += 1;
      if (!isSameFile(source, plain.documents)) differences.push({ source, what: "value" });
    }
    if (result) {
      quick += 1;
      if (!isDeepStrictEqual(result, lintThoroughly(source, options))) differences.push({ source, what: "lint" });
    }
  }
  return { documents, accepted, quick, differences };
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

function anyOptions(random: Random): LintOptions {
  const target = pick(random, ["none", ...Object.keys(TARGETS)]);
  return {
    ...(isTarget(target) && { target }),
    ...(below(random, 4) === 0 && { rules: { "missing-import": "off", "wrong-type": "off", "unused-auth": "off" } }),
  };
}

function isTarget(name: string): name is TargetName {
  return Object.hasOwn(TARGETS, name);
}
