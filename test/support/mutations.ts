// Texts a little beside those in /fixtures, the same for the same seed: characters, words and lines added, lost, moved and repeated,
// mostly where YAML has its sharp edges.
import { LONG, SHARP } from "./sharp-edges.ts";

/** A number from 0 up to 1, exclusive; the next one at each call. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to `end`, exclusive. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** One of several. */
export function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[below(random, values.length)];
  if (value === undefined) throw new Error("there is nothing to pick from");
  return value;
}

/** A text with one change, sometimes up to four. */
export function mutate(random: Random, text: string): string {
  let mutant = text;
  for (let count = 1 + below(random, 2) * below(random, 4); count > 0; count -= 1)
    mutant = pick(random, CHANGES)(random, mutant);
  return mutant;
}

function word(random: Random): string {
  return below(random, 100) === 0 ? pick(random, LONG) : pick(random, SHARP);
}

function changeCharacters(random: Random, text: string): string {
  const start = below(random, text.length + 1);
  const end = start + below(random, 6);
  const kept = [text.slice(0, start), text.slice(start, end), text.slice(end)] as const;
  switch (below(random, 4)) {
    case 0:
      return kept[0] + kept[2];
    case 1:
      return kept[0] + kept[1] + kept[1] + kept[2];
    case 2:
      return kept[0] + word(random) + kept[2];
    default:
      return kept[0] + word(random) + kept[1] + kept[2];
  }
}

/** Where something sharp cuts most: as a value, at the end of a line, at its beginning. */
function changeEdge(random: Random, text: string): string {
  const edges = [...text.matchAll(pick(random, [/(?<=: ).*/g, /(?<=[:-] ).*/g, /$/gm, /^ */gm, /^ *\S*?(?=:)/gm]))];
  if (edges.length === 0) return text + word(random);
  const { index, 0: found } = pick(random, edges);
  return text.slice(0, index) + word(random) + text.slice(index + (below(random, 2) === 0 ? found.length : 0));
}

function changeLines(random: Random, text: string): string {
  const lines = text.split("\n");
  const at = below(random, lines.length);
  const count = 1 + below(random, 4);
  const chosen = lines.slice(at, at + count);
  const replaceBy = (changed: readonly string[]) => lines.toSpliced(at, count, ...changed).join("\n");
  switch (below(random, 7)) {
    case 0:
      return replaceBy([]);
    case 1:
      return replaceBy([...chosen, ...chosen]);
    case 2:
      return replaceBy(chosen.toReversed());
    case 3:
      return replaceBy(chosen.map((line) => " ".repeat(1 + below(random, 3)) + line));
    case 4:
      return replaceBy(chosen.map((line) => line.replace(/^ {1,2}/, "")));
    case 5:
      return replaceBy([" ".repeat(below(random, 9)) + word(random), ...chosen]);
    default:
      return replaceBy([chosen.join(pick(random, ["", " ", "\n\n", " \n", "\n#c\n"]))]);
  }
}

const CHANGES = [changeCharacters, changeEdge, changeLines];
