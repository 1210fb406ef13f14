// Unmistakable secrets, and a search for any eight characters of them in an output, in any encoding.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { undoEncodings } from "../../src/runtime/encodings.ts";
import { ENCODING_NAMES, ENCODINGS } from "./encodings.ts";

/** Creates a secret for a place. */
export function markerOf(place: string): string {
  return `Zq-${createHash("sha256").update(place).digest("base64url").slice(0, 24)}`;
}

const SPELLINGS = new Map<string, ReadonlySet<string>>();

/** Every eight characters of a marker, in each encoding. */
function spellingsOf(marker: string): ReadonlySet<string> {
  const runs = Array.from({ length: marker.length - 7 }, (_, at) => marker.slice(at, at + 8));
  const known =
    SPELLINGS.get(marker) ??
    new Set(runs.flatMap((run) => [run, ...ENCODING_NAMES.map((name) => ENCODINGS[name](run))]));
  SPELLINGS.set(marker, known);
  return known;
}

/** Finds the parts of a marker in an output, as they are encoded there. */
export function findLeaks(output: string, marker: string): string[] {
  // Each line only once, because most output repeats.
  const { forms, isComplete } = undoEncodings([...new Set(output.split("\n"))].join("\n"));
  assert.ok(isComplete);
  return [...spellingsOf(marker)].filter((spelling) => forms.some((form) => form.includes(spelling)));
}

/** Fails if an output contains any part of a marker. */
export function assertNoLeak(output: string, marker: string, where: string): void {
  assert.deepEqual(findLeaks(output, marker), [], `${where}: ${output}`);
}

const BASE64 = [0, 1, 2].map(
  (shift) => (text: string) => Buffer.from(`${"-".repeat(shift)}${text}`).toString("base64"),
);

/** Finds the parts of a marker in a long output, unencoded or in a single encoding: nothing in the output is decoded. */
export function findSpelled(output: string, marker: string): string[] {
  // The first and the last digits depend on the text before and after the marker.
  const inBase64 = BASE64.map((encode) => encode(marker).slice(4, 16));
  return [...spellingsOf(marker), ...inBase64].filter((spelling) => output.includes(spelling));
}
