// The plain reader can make `lint` faster, never different: on every fixture and on mutants of them. More of these:
// `npm run fuzz:plain -- --documents 1000000 --seed 7`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePlain } from "../src/parse/plain.ts";
import { readCases } from "./support/fixtures.ts";
import { compareMutants, compareReaders, readSeeds } from "./support/plain-differential.ts";

test("every fixture is read as by the full reader, and `lint` says the same", () => {
  assert.deepEqual(compareReaders(readSeeds()).differences, []);
});

test("every mutant is read as by the full reader, and `lint` says the same", () => {
  const { accepted, quick, differences, documents } = compareMutants(4000, 1);
  assert.deepEqual(differences, []);
  // Or there would be little to compare.
  assert.ok(accepted > documents / 5, `${accepted} of ${documents} are plain`);
  assert.ok(quick > 50, `${quick} of ${documents} have nothing to object to`);
});

test("most files as people have them are plain", () => {
  const right = [...readCases("valid"), ...readCases("invalid").filter(({ name }) => !/wrong/.test(name))];
  const plain = right.filter(({ source }) => parsePlain(source));
  assert.ok(plain.length > 0.85 * right.length, `${plain.length} of ${right.length}`);
});
