// A directory → the files to check in it, listed directory by directory, so that nothing is kept but what is still to be visited.
// No link is followed, and nothing but a regular file is found.
import { readdirSync, type Dirent } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { describeError } from "./describe-error.ts";
import { displayName } from "./display-name.ts";
import { isCandidate, type FoundFile } from "./found-file.ts";
import { IGNORE_FILE, readIgnoreFile, renewRules, rulesAbove, type IgnoreRules } from "./ignore-rules.ts";

const LEFT_OUT = new Set(["node_modules", ".git"]);

/** What is still to be visited. */
interface Entry {
  readonly isDirectory: boolean;
  /** As it is shown and opened. A directory ends with a slash, so that sorting names sorts paths; the current one is empty. */
  readonly path: string;
  /** The same from where the ignore rules begin. */
  readonly below: string;
}

/** A directory to list, with the rules that hold in it. */
interface Directory extends Entry {
  readonly rules: IgnoreRules | undefined;
}

/** Finds files in the order of their paths. A directory that cannot be listed is told among them. */
export function* walkDirectory(directory: string): Generator<FoundFile> {
  const pending: Directory[] = [];
  try {
    pending.push(startIn(resolve(directory)));
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

/** Throws if a `.gitignore` above cannot be read. */
function startIn(directory: string): Directory {
  const { root, rules } = rulesAbove(directory);
  const path = directory === process.cwd() ? "" : withSlash(displayName(directory));
  return { isDirectory: true, path, below: withSlash(relative(root, directory).split(sep).join("/")), rules };
}

function withSlash(path: string): string {
  return path === "" || path.endsWith("/") ? path : `${path}/`;
}

/** What to visit in a directory, the last first. */
function listDirectory({ path, below, rules: above }: Directory): Directory[] {
  const listed = readdirSync(path === "" ? "." : path, { withFileTypes: true });
  const hasIgnoreFile = listed.some((each) => each.name === IGNORE_FILE && each.isFile());
  const rules = hasIgnoreFile ? readIgnoreFile(`${path}${IGNORE_FILE}`, below, above) : renewRules(above);
  return listed
    .filter((each) => (each.isDirectory() ? !LEFT_OUT.has(each.name) : each.isFile() && isCandidate(path + each.name)))
    .map((each) => ({ ...describeEntry(each, path, below), rules }))
    .filter((entry) => rules?.ignores(entry.below) !== true)
    .toSorted((a, b) => (a.path < b.path ? 1 : -1));
}

function describeEntry(each: Dirent, path: string, below: string): Entry {
  const isDirectory = each.isDirectory();
  const name = isDirectory ? `${each.name}/` : each.name;
  return { isDirectory, path: path + name, below: below + name };
}
