// The plain reader can make reading faster, never different: on every fixture, on mutants of them, and on what they say in other styles.
// More of these: `npm run fuzz -- --property readers --documents 1000000`.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parsePlain } from "../../src/parse/parse.ts";
import { compareReaders, anyReading, SEEDS } from "../support/compare-readers.ts";
import { readCases } from "../support/fixtures.ts";

test("every fixture is read as by the full reader", () => {
  SEEDS.forEach(compareReaders);
});

test("every file beside them is read as by the full reader", () => {
  const numRuns = 8000;
  let plain = 0;
  const property = fc.property(anyReading, (source) => {
    plain += Number(compareReaders(source));
  });
  fc.assert(property, { seed: 1, numRuns });
  // Or there would be little to compare.
  assert.ok(plain > 0.35 * numRuns, `${plain} of ${numRuns} are plain`);
});

test("most files as people have them are plain", () => {
  const right = [...readCases("valid"), ...readCases("invalid").filter(({ name }) => !/wrong/.test(name))];
  const plain = right.filter(({ source }) => parsePlain(source));
  assert.ok(plain.length > 0.85 * right.length, `${plain.length} of ${right.length}`);
});
