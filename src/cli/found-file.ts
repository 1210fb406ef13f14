// What a search for files yields, what it looks for, and which of them belong to a shard.
import { resolve, sep } from "node:path";
import type { Shard } from "../print/diagnostics/report.ts";
import { hashText } from "../text/hash.ts";

export interface FoundFile {
  /** As it is shown and opened. */
  readonly path: string;
  /** Whether the user named this very file, so that it is looked at whatever it is. */
  readonly named: boolean;
  /** What is wrong with it, in half a sentence, if the search itself could not go on here. */
  readonly unreadable?: string;
}

/** Whether a file that nobody named may be ours: YAML anywhere, markdown below a `.github`, but not what gh-aw compiled. */
export function isCandidate(path: string): boolean {
  if (/\.ya?ml$/.test(path)) return !path.endsWith(".lock.yml");
  return path.endsWith(".md") && resolve(path).split(sep).includes(".github");
}

/** One list of the same files: sorted by path, each once. That a file was named counts, wherever it was found besides. */
export function sortFound(files: readonly FoundFile[]): FoundFile[] {
  const byPath = new Map<string, FoundFile>();
  for (const file of files) if (file.named || !byPath.has(file.path)) byPath.set(file.path, file);
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** One sequence out of several that are sorted by path: sorted too, each file once, and none of them asked for before its turn. */
export function mergeFound(sequences: readonly Iterable<FoundFile>[]): Iterable<FoundFile> {
  const [only = []] = sequences;
  if (sequences.length < 2) return only;
  const middle = sequences.length >> 1;
  return mergeTwo(mergeFound(sequences.slice(0, middle)), mergeFound(sequences.slice(middle)));
}

function* mergeTwo(first: Iterable<FoundFile>, second: Iterable<FoundFile>): Generator<FoundFile> {
  const a = first[Symbol.iterator]();
  const b = second[Symbol.iterator]();
  let left = a.next();
  let right = b.next();
  while (left.done !== true || right.done !== true) {
    if (right.done === true || (left.done !== true && left.value.path < right.value.path)) {
      yield left.value;
      left = a.next();
    } else if (left.done === true || right.value.path < left.value.path) {
      yield right.value;
      right = b.next();
    } else {
      yield left.value.named ? left.value : right.value;
      left = a.next();
      right = b.next();
    }
  }
}

/** The files of a shard, in their order. */
export function* takeShard(files: Iterable<FoundFile>, { index, count }: Shard): Generator<FoundFile> {
  for (const file of files) if (shardOf(file.path, count) === index) yield file;
}

function shardOf(path: string, count: number): number {
  return (Number.parseInt(hashText(path).slice(-8), 16) % count) + 1;
}
