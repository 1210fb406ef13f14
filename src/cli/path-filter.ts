// Patterns of a configuration → which paths they match. They are those of `.gitignore`, with alternatives in braces.
import { parseIgnorePattern } from "./ignore-pattern.ts";

/** Whether patterns match a path, given by its names from the directory of the patterns, or a directory that it is in. */
export type PathFilter = (names: readonly string[]) => boolean;

// A pattern with more alternatives is a mistake or an attack.
const MOST_ALTERNATIVES = 64;

/** Creates a filter. The last pattern that matches decides; after `!`, it makes an exception. */
export function createPathFilter(patterns: readonly string[]): PathFilter {
  const parsed = patterns
    .flatMap((pattern) => expandBraces([pattern.replace(/^(!?)\.\//, "$1/")]))
    .flatMap((pattern) => parseIgnorePattern(pattern) ?? [])
    .toReversed();
  return (names) =>
    names.some((_, index) => {
      const isDirectory = index < names.length - 1;
      const found = parsed.find(({ matches }) => matches(names.slice(0, index + 1), isDirectory));
      return found !== undefined && !found.isException;
    });
}

/** Replaces `{a,b}` with each of the alternatives. */
function expandBraces(patterns: readonly string[]): readonly string[] {
  const expanded = patterns.flatMap((pattern) => {
    const [whole, before = "", inside = "", after = ""] = /^([^{]*)\{([^{}]*,[^{}]*)\}([^]*)$/.exec(pattern) ?? [];
    return whole === undefined ? [pattern] : inside.split(",").map((each) => `${before}${each}${after}`);
  });
  const isDone = expanded.length === patterns.length || expanded.length > MOST_ALTERNATIVES;
  return isDone ? expanded.slice(0, MOST_ALTERNATIVES) : expandBraces(expanded);
}
