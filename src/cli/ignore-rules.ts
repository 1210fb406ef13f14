// What the `.gitignore` files of a repository say: the nearest file that has a matching pattern decides, and in it the last of them.
import { existsSync, lstatSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readIgnorePattern, type IgnorePattern } from "./ignore-pattern.ts";
import { isInside } from "./reach.ts";
import { readBytes } from "./read-bytes.ts";

export interface IgnoreRules {
  /** Of its own `.gitignore`, the last first. */
  readonly patterns: readonly IgnorePattern[];
  /** How many directories lie between the root and this one. */
  readonly depth: number;
  /** Of the directory above. */
  readonly above: IgnoreRules | undefined;
}

export const IGNORE_FILE = ".gitignore";

// Each is asked about every path. More than this nobody needs; what a pattern beyond it would ignore is checked.
const MOST_PATTERNS = 2000;

/** Whether a path is ignored: by its names from the root, if the directory that it lies in is not. */
export function isIgnored(rules: IgnoreRules | undefined, names: readonly string[], isDirectory: boolean): boolean {
  for (let level = rules; level; level = level.above) {
    const below = names.slice(level.depth);
    const found = level.patterns.find(({ matches }) => matches(below, isDirectory));
    if (found) return !found.isException;
  }
  return false;
}

/** The rules in a directory, from its own file if there is one and from those above. */
export function readIgnoreFile(directory: string, depth: number, above: IgnoreRules | undefined): IgnoreRules {
  const lines = new TextDecoder().decode(readBytes(join(directory, IGNORE_FILE))).split(/\r?\n/);
  const patterns = lines.flatMap((line) => readIgnorePattern(line) ?? []).slice(0, MOST_PATTERNS);
  return { patterns: patterns.toReversed(), depth, above };
}

export interface IgnoredPlace {
  /** The names of the directories from the root; none if there is no repository. */
  readonly names: readonly string[];
  /** What the directories above say. */
  readonly rules: IgnoreRules | undefined;
  /** Whether the directory, or one above it, is ignored. */
  readonly isIgnored: boolean;
}

/** Finds the place of a directory; where there is no repository, rules begin in `start`. Throws if a `.gitignore` cannot be read. */
export function placeInRepository(directory: string, start = directory): IgnoredPlace {
  const root = findRoot(directory) ?? start;
  const names = relative(root, directory).split(sep).filter(Boolean);
  let rules: IgnoreRules | undefined;
  for (const depth of names.keys()) {
    rules = addOwnRules(join(root, ...names.slice(0, depth)), depth, rules);
    if (isIgnored(rules, names.slice(0, depth + 1), true)) return { names, rules, isIgnored: true };
  }
  return { names, rules, isIgnored: false };
}

/** Whether a file is not ignored, for files in no order: each directory's rules are read once. */
export function createIgnoreFilter(): (file: string) => boolean {
  const places = new Map<string, IgnoredPlace>();
  return (file) => {
    const directory = dirname(resolve(file));
    const place = places.get(directory) ?? placeFiles(directory);
    places.set(directory, place);
    return !place.isIgnored && !isIgnored(place.rules, [...place.names, basename(file)], false);
  };
}

/** The place of what lies in a directory. What cannot be read ignores nothing. */
function placeFiles(directory: string): IgnoredPlace {
  const home = process.cwd();
  try {
    const place = placeInRepository(directory, isInside(directory, home) ? home : directory);
    return { ...place, rules: addOwnRules(directory, place.names.length, place.rules) };
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
