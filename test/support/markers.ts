// Secrets that no other text has eight characters of, and what comes out searched for any part of them, in whatever spelling.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { undoEncodings } from "../../src/runtime/encodings.ts";
import { ENCODING_NAMES, ENCODINGS } from "./encodings.ts";

/** A secret of a place. */
export function markerOf(place: string): string {
  return `Zq-${createHash("sha256").update(place).digest("base64url").slice(0, 24)}`;
}

const SPELLINGS = new Map<string, ReadonlySet<string>>();

/** Eight characters of a marker, from each place in it, in each encoding. */
function spellingsOf(marker: string): ReadonlySet<string> {
  const runs = Array.from({ length: marker.length - 7 }, (_, at) => marker.slice(at, at + 8));
  const known =
    SPELLINGS.get(marker) ??
    new Set(runs.flatMap((run) => [run, ...ENCODING_NAMES.map((name) => ENCODINGS[name](run))]));
  SPELLINGS.set(marker, known);
  return known;
}

/** The parts of a marker that an output has in it, as they are spelled there. */
export function findLeaks(output: string, marker: string): string[] {
  // Each line once: most of what is printed is the same every time.
  const { forms, isComplete } = undoEncodings([...new Set(output.split("\n"))].join("\n"));
  assert.ok(isComplete);
  return [...spellingsOf(marker)].filter((spelling) => forms.some((form) => form.includes(spelling)));
}

/** Fails if there is any part of a marker in an output. */
export function assertNoLeak(output: string, marker: string, where: string): void {
  assert.deepEqual(findLeaks(output, marker), [], `${where}: ${output}`);
}

const BASE64 = [0, 1, 2].map(
  (shift) => (text: string) => Buffer.from(`${"-".repeat(shift)}${text}`).toString("base64"),
);

/** The parts of a marker that a long output has in it as they are, or in one encoding: nothing in the output is undone. */
export function findSpelled(output: string, marker: string): string[] {
  // What comes before the marker, and what would come after it, decides the first and the last digits.
  const inBase64 = BASE64.map((encode) => encode(marker).slice(4, 16));
  return [...spellingsOf(marker), ...inBase64].filter((spelling) => output.includes(spelling));
}
