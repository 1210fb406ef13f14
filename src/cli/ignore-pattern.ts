// A line of a `.gitignore`, as git reads it. https://git-scm.com/docs/gitignore
import { parseSegment, type MatchName } from "./glob-segment.ts";

/** A pattern. A path is the list of its names, relative to the directory of the `.gitignore`. */
export interface IgnorePattern {
  /** Whether it re-includes what earlier patterns ignore. */
  readonly isException: boolean;
  readonly matches: (names: readonly string[], isDirectory: boolean) => boolean;
}

const ANY_DIRECTORIES = "**";

/**
 * Parses a line. Returns `undefined` if it is empty, a comment, or cannot match any path. The pattern expects that the caller does not
 * descend into ignored directories.
 */
export function parseIgnorePattern(line: string): IgnorePattern | undefined {
  const text = trimSpaces(line);
  if (text === "" || text.startsWith("#")) return undefined;
  const isException = text.startsWith("!");
  const pattern = isException ? text.slice(1) : text;
  const isForDirectories = pattern.endsWith("/");
  const path = isForDirectories ? pattern.slice(0, -1) : pattern;
  if (path === "") return undefined;

  const isAnchored = path.includes("/");
  const parts = path.replace(/^\//, "").split("/");
  const steps = parts.map((part) => (isAnchored && part === ANY_DIRECTORIES ? ANY_DIRECTORIES : parseSegment(part)));
  const known = steps.filter((step) => step !== undefined);
  if (known.length < steps.length) return undefined;
  const match = isAnchored ? (names: readonly string[]) => matchSteps(known, names) : matchLast(known);
  return { isException, matches: (names, isDirectory) => (isDirectory || !isForDirectories) && match(names) };
}

/** Removes trailing spaces that are not escaped. */
function trimSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === " " && !isEscaped(line, end - 1)) end -= 1;
  return line.slice(0, end);
}

function isEscaped(line: string, at: number): boolean {
  let count = 0;
  while (line[at - 1 - count] === "\\") count += 1;
  return count % 2 === 1;
}

/** A pattern without a slash matches names in any directory. */
function matchLast([step]: readonly (MatchName | typeof ANY_DIRECTORIES)[]): (names: readonly string[]) => boolean {
  return (names) => typeof step === "function" && step(names.at(-1) ?? "");
}

/** Goes through the steps and keeps every number of names that the steps so far can match. */
function matchSteps(steps: readonly (MatchName | typeof ANY_DIRECTORIES)[], names: readonly string[]): boolean {
  let reached = [0];
  for (const [index, step] of steps.entries()) {
    const [first] = reached;
    if (first === undefined) return false;
    if (step !== ANY_DIRECTORIES) {
      reached = reached.flatMap((at) => (at < names.length && step(names[at] ?? "") ? [at + 1] : []));
    } else if (index === steps.length - 1) return first < names.length;
    else reached = Array.from({ length: names.length - first + 1 }, (_, more) => first + more);
  }
  return reached.at(-1) === names.length;
}
