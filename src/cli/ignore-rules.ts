// The rules of a repository's `.gitignore` files. The nearest file with a matching pattern decides, and in it the last such pattern.
import { existsSync, lstatSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { describeSystemError } from "../text/system-error.ts";
import { parseIgnorePattern, type IgnorePattern } from "./ignore-pattern.ts";
import { isInside } from "./path-access.ts";
import { readBytes } from "./read-bytes.ts";

export interface IgnoreRules {
  /** The patterns of this directory's own `.gitignore`, the last one first. */
  readonly patterns: readonly IgnorePattern[];
  /** The number of directories between the root and this one. */
  readonly depth: number;
  /** The rules of the directory above. */
  readonly above: IgnoreRules | undefined;
}

export const IGNORE_FILE = ".gitignore";

// Every pattern is tried on every path, so their number is limited. What further patterns would ignore is checked.
const MOST_PATTERNS = 2000;

/** Whether a path, given by its names from the root, is ignored. The directory that it is in must not be. */
export function isIgnored(rules: IgnoreRules | undefined, names: readonly string[], isDirectory: boolean): boolean {
  for (let level = rules; level; level = level.above) {
    const below = names.slice(level.depth);
    const found = level.patterns.find(({ matches }) => matches(below, isDirectory));
    if (found) return !found.isException;
  }
  return false;
}

/** Reads the `.gitignore` of a directory and adds it to the rules above. Throws, with half a sentence, if it cannot be read. */
export function readIgnoreFile(directory: string, depth: number, above: IgnoreRules | undefined): IgnoreRules {
  const lines = new TextDecoder().decode(readIgnoreBytes(directory)).split(/\r?\n/);
  const patterns = lines.flatMap((line) => parseIgnorePattern(line) ?? []).slice(0, MOST_PATTERNS);
  return { patterns: patterns.toReversed(), depth, above };
}

function readIgnoreBytes(directory: string): Uint8Array {
  try {
    return readBytes(join(directory, IGNORE_FILE));
  } catch (error) {
    throw new Error(`its ${IGNORE_FILE} cannot be read: ${describeSystemError(error)}`, { cause: error });
  }
}

export interface DirectoryRules {
  /** The names of the directories from the root; none if there is no repository. */
  readonly names: readonly string[];
  /** The rules of the directories above. */
  readonly rules: IgnoreRules | undefined;
  /** Whether the directory, or one above it, is ignored. */
  readonly isIgnored: boolean;
}

/**
 * Reads the rules that apply to a directory. Without a repository, they begin in `start`. Throws if a `.gitignore` cannot be read.
 */
export function findDirectoryRules(directory: string, start = directory): DirectoryRules {
  const root = findRoot(directory) ?? start;
  const names = relative(root, directory).split(sep).filter(Boolean);
  let rules: IgnoreRules | undefined;
  for (const depth of names.keys()) {
    rules = addOwnRules(join(root, ...names.slice(0, depth)), depth, rules);
    if (isIgnored(rules, names.slice(0, depth + 1), true)) return { names, rules, isIgnored: true };
  }
  return { names, rules, isIgnored: false };
}

/** Creates a filter for files that are not ignored, in any order. It reads the rules of each directory once. */
export function createIgnoreFilter(): (file: string) => boolean {
  const known = new Map<string, DirectoryRules>();
  return (file) => {
    const directory = dirname(resolve(file));
    const found = known.get(directory) ?? findFileRules(directory);
    known.set(directory, found);
    return !found.isIgnored && !isIgnored(found.rules, [...found.names, basename(file)], false);
  };
}

/** Reads the rules that apply to the files of a directory. A `.gitignore` that cannot be read ignores nothing. */
function findFileRules(directory: string): DirectoryRules {
  const home = process.cwd();
  try {
    const found = findDirectoryRules(directory, isInside(directory, home) ? home : directory);
    return { ...found, rules: addOwnRules(directory, found.names.length, found.rules) };
  } catch {
    return { names: [], rules: undefined, isIgnored: false };
  }
}

function addOwnRules(directory: string, depth: number, above: IgnoreRules | undefined): IgnoreRules | undefined {
  const isThere = lstatSync(join(directory, IGNORE_FILE), { throwIfNoEntry: false })?.isFile() === true;
  return isThere ? readIgnoreFile(directory, depth, above) : above;
}

function findRoot(directory: string): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return undefined;
  }
}
