// The files that a workflow imports, found as gh-aw finds them.
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, normalize, resolve, sep } from "node:path";
import { LIMITS } from "../text/limits.ts";
import type { Source } from "../text/source.ts";
import { displayName, STDIN_NAME } from "./display-name.ts";
import { findRepositoryRoot, isInside } from "./path-access.ts";
import { readSource } from "./read-source.ts";
import { notePath } from "./sought-paths.ts";

const COPIES = join(".github", "aw", "imports");

/**
 * Reads imports relative to the workflow, or to the repository if they begin with `/` or `.github/`. When a shared file is checked
 * alone, the importing workflow is not known, so the directory of workflows is tried as well.
 */
export function readImportedFile(path: string, from: string): Source | undefined {
  const home = from === STDIN_NAME ? process.cwd() : dirname(resolve(from));
  const root = findRepositoryRoot(home);
  if (/^(\/|\.github\/)/.test(path)) return readInside(join(root, path), [root]);
  return (
    readInside(join(home, path), [root, home]) ??
    readInside(join(root, ".github", "workflows", path), [root]) ??
    readCopy(path, join(root, COPIES))
  );
}

/**
 * Reads gh-aw's copy of a file of another repository, `owner/repo/path@ref` (gh-aw, pkg/parser/import_cache.go). If the reference is not
 * a commit, it means the only commit that there is a copy of; with several, it is not known which.
 */
function readCopy(path: string, copies: string): Source | undefined {
  const [, owner, repository, file, reference] = /^([^/@]+)\/([^/@]+)\/([^@]+?)(?:@(.+))?$/.exec(path) ?? [];
  if (!owner || !repository || !file || [owner, repository].includes("..")) return undefined;
  const folder = join(copies, owner, repository);
  const name = normalize(file).replaceAll(sep, "_");
  const commits = reference && /^[0-9a-f]{40}$/.test(reference) ? [reference] : listCommits(folder);
  const found = commits.map((commit) => join(folder, commit, name)).filter((each) => existsSync(each));
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? undefined : readInside(only, [copies]);
}

function listCommits(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Reads a file if it is in one of these directories. A pull request must not make wifc read and quote other files of the reviewer. */
export function readInside(file: string, allowed: readonly string[]): Source | undefined {
  notePath(file);
  try {
    // Links are followed, but not out of these directories.
    const target = realpathSync.native(file);
    const isAllowed = allowed.some((directory) => isInside(target, realpathSync.native(directory)));
    return isAllowed ? readKept(target, displayName(file)) : undefined;
  } catch {
    return undefined;
  }
}

const kept = new Map<string, { readonly stamp: string; readonly source: Source }>();

/** Returns the source as it was read before if the file has not changed: what was computed for that object is cached with it. */
function readKept(target: string, name: string): Source {
  const { mtimeMs, ctimeMs, size, ino } = statSync(target);
  const stamp = [name, mtimeMs, ctimeMs, size, ino].join("/");
  const known = kept.get(target);
  if (known?.stamp === stamp) return known.source;
  const source = readSource(name);
  kept.set(target, { stamp, source });
  // As many as one workflow can import; the oldest is dropped.
  for (const [first] of kept) if (kept.size > LIMITS.imports.most) kept.delete(first);
  return source;
}
