// The files that a workflow imports, as gh-aw finds them.
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, normalize, resolve, sep } from "node:path";
import type { ReadImport } from "../dialects/read-import.ts";
import { LIMITS } from "../text/limits.ts";
import type { Source } from "../text/source.ts";
import { displayName, STDIN_NAME } from "./display-name.ts";
import { findRepositoryRoot, isInside } from "./reach.ts";
import { readSource } from "./read-source.ts";

const COPIES = join(".github", "aw", "imports");

/**
 * Reads imports relative to the workflow, or to the repository if they begin with `/` or `.github/`. For a shared file that is
 * checked by itself the workflow is not known: the folder of all workflows comes second.
 */
export const readImportedFile: ReadImport = (path, from) => {
  const home = from === STDIN_NAME ? process.cwd() : dirname(resolve(from));
  const root = findRepositoryRoot(home);
  if (/^(\/|\.github\/)/.test(path)) return readInside(join(root, path), [root]);
  return (
    readInside(join(home, path), [root, home]) ??
    readInside(join(root, ".github", "workflows", path), [root]) ??
    readCopy(path, join(root, COPIES))
  );
};

/**
 * Reads a file of another repository, `owner/repo/path@ref`, that gh-aw has kept in this one (gh-aw, pkg/parser/import_cache.go). If
 * the reference is no commit, the only one that is kept is meant; of several it is not known which.
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

/** A file of these directories, if it can be read. A pull request must not have us read, and quote, other files of whoever checks it. */
export function readInside(file: string, allowed: readonly string[]): Source | undefined {
  try {
    // Links are followed, but not out of there.
    const target = realpathSync.native(file);
    const isAllowed = allowed.some((directory) => isInside(target, realpathSync.native(directory)));
    return isAllowed ? readKept(target, displayName(file)) : undefined;
  } catch {
    return undefined;
  }
}

const kept = new Map<string, { readonly stamp: string; readonly source: Source }>();

/** The source as it was read before, if the file has not changed: what is made of it is kept with it. */
function readKept(target: string, name: string): Source {
  const { mtimeMs, ctimeMs, size, ino } = statSync(target);
  const stamp = [name, mtimeMs, ctimeMs, size, ino].join("/");
  const known = kept.get(target);
  if (known?.stamp === stamp) return known.source;
  const source = readSource(name);
  kept.set(target, { stamp, source });
  // As many as one workflow can have; the one that was read first goes.
  for (const [first] of kept) if (kept.size > LIMITS.imports.most) kept.delete(first);
  return source;
}
