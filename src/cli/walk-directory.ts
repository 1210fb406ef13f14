// A directory → the files to check in it. Only the entries that are still to be visited are kept in memory. Links are not followed,
// and only regular files are found.
import { type Dirent, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describeSystemError } from "../text/system-error.ts";
import { isCandidate } from "./candidate.ts";
import { displayName } from "./display-name.ts";
import type { FoundFile } from "./found-file.ts";
import { findDirectoryRules, IGNORE_FILE, isIgnored, readIgnoreFile, type IgnoreRules } from "./ignore-rules.ts";
import { checkDirectory } from "./path-access.ts";

/** The names of directories that are never searched. */
export const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git"]);

interface Entry {
  readonly isDirectory: boolean;
  /** As it is printed and opened. A directory ends with a slash, so that sorting names sorts paths; the current one is empty. */
  readonly path: string;
  /** The names of the path, relative to the directory where the ignore rules begin. */
  readonly names: readonly string[];
  /** The rules of the directory that it is in. */
  readonly rules: IgnoreRules | undefined;
}

/**
 * Finds files in the order of their paths. A directory that cannot be listed is yielded as unreadable. `visit` is called with each
 * directory before it is listed.
 */
export function* walkDirectory(directory: string, visit: (directory: string) => void = () => {}): Generator<FoundFile> {
  const pending: Entry[] = [];
  try {
    pending.push(...startIn(resolve(directory)));
  } catch (error) {
    yield { path: directory, named: false, unreadable: describeSystemError(error) };
  }
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    if (!entry.isDirectory) {
      yield { path: entry.path, named: false };
      continue;
    }
    visit(entry.path);
    try {
      for (const each of listDirectory(entry)) pending.push(each);
    } catch (error) {
      yield { path: entry.path || "./", named: false, unreadable: describeSystemError(error) };
    }
  }
}

/** The directory, unless it is ignored. Throws if it is a link out of the repository or a `.gitignore` above it cannot be read. */
function startIn(directory: string): Entry[] {
  checkDirectory(directory);
  const { names, rules, isIgnored: isSkipped } = findDirectoryRules(directory);
  const path = directory === process.cwd() ? "" : withSlash(displayName(directory));
  return isSkipped ? [] : [{ isDirectory: true, path, names, rules }];
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

/** Lists what to visit in a directory, the last entry first. */
function listDirectory({ path, names, rules: above }: Entry): Entry[] {
  const directory = path === "" ? "." : path;
  const listed = readdirSync(directory, { withFileTypes: true });
  const hasIgnoreFile = listed.some((each) => each.name === IGNORE_FILE && each.isFile());
  const rules = hasIgnoreFile ? readIgnoreFile(directory, names.length, above) : above;
  const isWanted = (each: Dirent) =>
    each.isDirectory() ? !SKIPPED.has(each.name) : each.isFile() && isCandidate(path + each.name);
  return listed
    .filter((each) => isWanted(each))
    .map((each) => ({ name: each.name, key: each.isDirectory() ? `${each.name}/` : each.name }))
    .toSorted((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ name, key }) => ({ isDirectory: name !== key, path: path + key, names: [...names, name], rules }))
    .filter((entry) => !isIgnored(rules, entry.names, entry.isDirectory));
}
