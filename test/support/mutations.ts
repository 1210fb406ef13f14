// Mutates the texts in /fixtures as an attacker, a broken editor or a bad merge could: finds a piece of a text and changes it, once or
// a few times.
import * as fc from "fast-check";
import { BLOCK_WORDS, LONG, SHARP } from "./dictionary.ts";

/** A range, and the text that replaces it. */
interface Change {
  readonly find: (text: string, at: number, length: number) => readonly [start: number, end: number];
  readonly put: (piece: string, word: string) => string;
  /** Selects the piece: from 0 up to 1, exclusive. */
  readonly at: number;
  readonly length: number;
  readonly word: string;
}

// Where a change has the most effect: a word, a value, the end of a line, its beginning, a key.
const PIECES = [/\w+/g, /(?<=: ).*/g, /(?<=[:-] ).*/g, /$/gm, /^ */gm, /^ *\S*?(?=:)/gm];

const FIND: readonly Change["find"][] = [
  ...PIECES.map((pattern): Change["find"] => (text, at) => {
    const pieces = [...text.matchAll(pattern)];
    const { index = text.length, 0: piece = "" } = pieces[Math.floor(at * pieces.length)] ?? {};
    return [index, index + piece.length];
  }),
  (text, at, length) => findCharacters(text, at, length % 6),
  findCharacters,
  (text, at, length) => findLines(text, at, 1 + (length % 4)),
  (text, at, length) => findLines(text, at, 1 + (length % 4)),
  // The rest of the text, as after a bad merge.
  (text, at) => findLines(text, at, Number.POSITIVE_INFINITY),
];

function findCharacters(text: string, at: number, length: number): [number, number] {
  const start = Math.floor(at * (text.length + 1));
  return [start, start + length];
}

function findLines(text: string, at: number, count: number): [number, number] {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  const first = Math.floor(at * (ends.length + 1));
  return [ends[first - 1] ?? 0, ends[first + count - 1] ?? text.length];
}

const PUT: readonly Change["put"][] = [
  () => "",
  (piece) => piece + piece,
  (_, word) => word,
  (piece, word) => word + piece,
  (piece, word) => piece + word,
  (piece, word) => piece.trimEnd().split("\n").join(word.slice(0, 3)),
  (piece) => piece.split("\n").toReversed().join("\n"),
  (piece, word) => piece.replaceAll(/^/gm, " ".repeat(1 + (word.length % 4))),
  (piece) => piece.replaceAll(/^ {1,2}/gm, ""),
];

/** Changes one of these texts once, sometimes a few times. `T` is the original. */
export function mutateOne<T>(
  originals: readonly T[],
  textOf: (original: T) => string,
): fc.Arbitrary<{ readonly original: T; readonly text: string }> {
  const changes = anyChanges(originals.map(textOf));
  return fc.record({ original: fc.constantFrom(...originals), changes }).map(({ original, changes: apply }) => ({
    original,
    text: apply(textOf(original)),
  }));
}

/** A change for any text, sometimes a few. It can insert pieces of these texts. */
export function anyChanges(texts: readonly string[]): fc.Arbitrary<(text: string) => string> {
  const piece = fc.tuple(fc.constantFrom(...texts), fraction).map(([text, at]) => {
    const [start] = findLines(text, at, 1);
    return text.slice(start);
  });
  const word = fc.oneof(
    { arbitrary: fc.constantFrom(...SHARP), weight: 60 },
    { arbitrary: fc.constantFrom(...BLOCK_WORDS), weight: 15 },
    { arbitrary: fc.string({ maxLength: 5 }), weight: 10 },
    { arbitrary: piece, weight: 3 },
    { arbitrary: fc.constantFrom(...LONG), weight: 1 },
  );
  const change: fc.Arbitrary<Change> = fc.record({
    find: fc.constantFrom(...FIND),
    put: fc.constantFrom(...PUT),
    at: fraction,
    length: fc.nat(40),
    word,
  });
  return fc
    .oneof(fc.tuple(change), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map((changes) => (text) => changes.reduce(applyChange, text));
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

function applyChange(text: string, { find, put, at, length, word }: Change): string {
  const [start, end] = find(text, at, length);
  return text.slice(0, start) + put(text.slice(start, end), word) + text.slice(end);
}
