// The plain reader can make `lint` faster, never different: on every fixture, on mutants of them, and on what they say in other styles.
// More of these: `npm run fuzz -- --property readers --documents 1000000`.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parsePlain } from "../../src/parse/plain.ts";
import { compareReaders, anyReading, SEEDS } from "../support/compare-readers.ts";
import { readCases } from "../support/fixtures.ts";

test("every fixture is read as by the full reader, and `lint` says the same", () => {
  SEEDS.forEach(compareReaders);
});

test("every file beside them is read as by the full reader, and `lint` says the same", () => {
  const numRuns = 4000;
  let [plain, silent, placed] = [0, 0, 0];
  const property = fc.property(anyReading, (reading) => {
    const { isPlain, isSilent, isPlaced } = compareReaders(reading);
    plain += Number(isPlain);
    silent += Number(isSilent);
    placed += Number(isPlaced && !isSilent);
  });
  fc.assert(property, { seed: 1, numRuns });
  // Or there would be little to compare. Of 20,000, 39 % are plain, 4 % have nothing to object to, and 28 % are plain and have a finding.
  assert.ok(plain > 0.35 * numRuns, `${plain} of ${numRuns} are plain`);
  assert.ok(silent > 0.03 * numRuns, `${silent} of ${numRuns} have nothing to object to`);
  assert.ok(placed > 0.25 * numRuns, `${placed} of ${numRuns} are plain and have a finding`);
});

test("most files as people have them are plain", () => {
  const right = [...readCases("valid"), ...readCases("invalid").filter(({ name }) => !/wrong/.test(name))];
  const plain = right.filter(({ source }) => parsePlain(source));
  assert.ok(plain.length > 0.85 * right.length, `${plain.length} of ${right.length}`);
});
