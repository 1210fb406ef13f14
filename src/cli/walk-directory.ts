// A directory → the files to check in it, listed directory by directory, so that nothing is kept but what is still to be visited.
// No link is followed, and nothing but a regular file is found.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describeError } from "../text/system-error.ts";
import { displayName } from "./display-name.ts";
import { isCandidate, type FoundFile } from "./found-file.ts";
import { IGNORE_FILE, isIgnored, placeInRepository, readIgnoreFile, type IgnoreRules } from "./ignore-rules.ts";
import { checkDirectory } from "./reach.ts";

const LEFT_OUT = new Set(["node_modules", ".git"]);

interface Entry {
  readonly isDirectory: boolean;
  /** As it is shown and opened. A directory ends with a slash, so that sorting names sorts paths; the current one is empty. */
  readonly path: string;
  /** The names on the way from where the ignore rules begin. */
  readonly names: readonly string[];
  /** The rules that hold where it lies. */
  readonly rules: IgnoreRules | undefined;
}

/** Finds files in the order of their paths. A directory that cannot be listed is told among them. */
export function* walkDirectory(directory: string): Generator<FoundFile> {
  const pending: Entry[] = [];
  try {
    pending.push(...startIn(resolve(directory)));
  } catch (error) {
    yield { path: directory, named: false, unreadable: describeError(error) };
  }
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    if (!entry.isDirectory) {
      yield { path: entry.path, named: false };
      continue;
    }
    try {
      for (const each of listDirectory(entry)) pending.push(each);
    } catch (error) {
      yield { path: entry.path, named: false, unreadable: describeError(error) };
    }
  }
}

/** The directory, if it is not ignored. Throws if it is a link out of the repository, or a `.gitignore` above cannot be read. */
function startIn(directory: string): Entry[] {
  checkDirectory(directory);
  const { names, rules, isIgnored: isLeftOut } = placeInRepository(directory);
  const path = directory === process.cwd() ? "" : withSlash(displayName(directory));
  return isLeftOut ? [] : [{ isDirectory: true, path, names, rules }];
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

/** What to visit in a directory, the last first. */
function listDirectory({ path, names, rules: above }: Entry): Entry[] {
  const directory = path === "" ? "." : path;
  const listed = readdirSync(directory, { withFileTypes: true });
  const hasIgnoreFile = listed.some((each) => each.name === IGNORE_FILE && each.isFile());
  const rules = hasIgnoreFile ? readIgnoreFile(directory, names.length, above) : above;
  return listed
    .filter((each) => (each.isDirectory() ? !LEFT_OUT.has(each.name) : each.isFile() && isCandidate(path + each.name)))
    .map((each) => ({ name: each.name, isDirectory: each.isDirectory() }))
    .map(({ name, isDirectory }) => ({
      isDirectory,
      path: path + (isDirectory ? `${name}/` : name),
      names: [...names, name],
      rules,
    }))
    .filter((entry) => !isIgnored(rules, entry.names, entry.isDirectory))
    .toSorted((a, b) => (a.path < b.path ? 1 : -1));
}
