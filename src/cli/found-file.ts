// The files that a search finds, and which of them belong to a shard.
import type { FileKind } from "../dialects/marks.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import type { Shard } from "../print/diagnostics/report.ts";
import { hashText } from "../text/hash.ts";
import { describeSystemError } from "../text/system-error.ts";
import { displayName } from "./display-name.ts";
import { checkReadable } from "./path-access.ts";

export interface FoundFile {
  /** As it is printed and opened. */
  readonly path: string;
  /** Whether the user named this file, so that it is checked whatever it contains. */
  readonly named: boolean;
  /** Why the search failed at this path, as half a sentence. */
  readonly unreadable?: string;
}

/** As what a file is read. A glob can match files with any name. */
export function kindOf(path: string): FileKind {
  if (isMarkdown(path)) return "markdown";
  return path.endsWith(".json") ? "json" : "yaml";
}

/** A file whose path may lead through links, which is checked as `checkReadable` does. */
export function findThroughLinks(path: string, isNamed?: boolean): FoundFile {
  const file = { path: displayName(path), named: false };
  try {
    checkReadable(path, isNamed);
    return file;
  } catch (error) {
    return { ...file, unreadable: describeSystemError(error) };
  }
}

/** Sorts files by path and removes duplicates. A file that was both named and found counts as named. */
export function sortFound(files: readonly FoundFile[]): FoundFile[] {
  const byPath = new Map<string, FoundFile>();
  for (const file of files) if (file.named || !byPath.has(file.path)) byPath.set(file.path, file);
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Merges sequences that are sorted by path into a sorted one without duplicates. Reads no further ahead than it has to. */
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

export function* takeShard(files: Iterable<FoundFile>, { index, count }: Shard): Generator<FoundFile> {
  for (const file of files) if (shardOf(file.path, count) === index) yield file;
}

function shardOf(path: string, count: number): number {
  return (Number.parseInt(hashText(path).slice(-8), 16) % count) + 1;
}
