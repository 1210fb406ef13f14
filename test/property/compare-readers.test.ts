// The subset parser may be faster than the full parser, but never different: on all fixtures, mutants of them, and other styles of them.
// For more inputs, use `npm run fuzz -- --property readers --documents 1000000`.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parseSubset } from "../../src/parse/parse.ts";
import { compareReaders, anyReading, SEEDS } from "../support/compare-readers.ts";
import { readCases } from "../support/fixtures.ts";

test("every fixture is parsed as by the full parser", () => {
  SEEDS.forEach(compareReaders);
});

test("every other file in their folders is parsed as by the full parser", () => {
  const numRuns = 4000;
  let subset = 0;
  const property = fc.property(anyReading, (source) => {
    subset += Number(compareReaders(source));
  });
  fc.assert(property, { seed: 1, numRuns });
  // Otherwise there would be little to compare.
  assert.ok(subset > 0.35 * numRuns, `${subset} of ${numRuns} are in the subset`);
});

test("the subset parser handles most realistic files of YAML", () => {
  const cases = [...readCases("valid"), ...readCases("invalid").filter(({ name }) => !/wrong/.test(name))];
  const right = cases.filter(({ source }) => !source.name.endsWith(".json"));
  const subset = right.filter(({ source }) => parseSubset(source));
  assert.ok(subset.length > 0.93 * right.length, `${subset.length} of ${right.length}`);
});
