// Watches the directories of all files that decide what a run finds, one by one: Node's recursive watching cannot leave out `node_modules`,
// and on Linux it takes one of the system's watches for every single file (seen with Node 20.20).
import { type FSWatcher, fstatSync, realpathSync, statSync, type Stats, watch } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { isCandidate } from "./candidate.ts";
import { Failure } from "./exit-code.ts";
import { globBase } from "./find-files.ts";
import { IGNORE_FILE } from "./ignore-rules.ts";
import { STDERR, STDOUT } from "./output.ts";
import { findRepositoryRoot, isInside } from "./path-access.ts";
import { SKIPPED, walkDirectory } from "./walk-directory.ts";

/** What is watched. */
export interface WatchedFiles {
  /** Watches what belongs to the run now. What has changed since a time, in ms, before its directory was watched counts as a change. */
  readonly update: (since?: number) => void;
  /** Waits for a change since the last one. */
  readonly next: () => Promise<void>;
  /** Watches nothing any more. */
  readonly close: () => void;
}

// In milliseconds. Editors and git write several files at once, and some of them in several steps.
const DELAY = 100;

/** Watches directories below paths, and those of the files that a run seeks. */
export function watchFiles(paths: readonly string[], sought: ReadonlySet<string>): WatchedFiles {
  const watchers = new Map<string, FSWatcher>();
  let searched: ReadonlySet<string> = new Set();
  let timer: NodeJS.Timeout | undefined;
  let isDue = false;
  let wake: (() => void) | undefined;
  const noteChange = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      isDue = true;
      wake?.();
    }, DELAY);
  };
  const stop = (directory: string) => {
    watchers.get(directory)?.close();
    watchers.delete(directory);
  };
  const matters = (path: string) => {
    const name = basename(path);
    if (isOutput(path)) return false;
    if (name === IGNORE_FILE || isCandidate(path) || watchers.has(path)) return true;
    if (searched.has(dirname(path)) && !SKIPPED.has(name) && isDirectory(path)) return true;
    return [...sought].some((each) => each === path || each.startsWith(path + sep));
  };
  const start = (directory: string) => {
    const watcher = openWatcher(directory, (name) => {
      const path = name === null ? directory : join(directory, name);
      if (!matters(path)) return;
      // A directory that was replaced by another of this name is watched anew.
      if (name !== null) stop(path);
      noteChange();
    });
    if (!watcher) return;
    watchers.set(directory, watcher);
    watcher.on("error", () => {
      stop(directory);
      noteChange();
    });
  };
  return {
    update(since = Infinity) {
      searched = findSearched(paths);
      const files = [...sought].flatMap((path) => [path, realPath(path)]);
      const wanted = addDirectories(searched, files);
      for (const directory of watchers.keys()) if (!wanted.has(directory)) stop(directory);
      const added = new Set([...wanted].filter((directory) => !watchers.has(directory)));
      for (const directory of added) start(directory);
      if (files.some((file) => added.has(dirname(file)) && (statOf(file)?.ctimeMs ?? 0) >= since)) noteChange();
    },
    async next() {
      if (!isDue) await new Promise<void>((done) => (wake = done));
      isDue = false;
    },
    close() {
      clearTimeout(timer);
      for (const directory of watchers.keys()) stop(directory);
    },
  };
}

/** Watches a directory, unless it is gone or not readable, which the run reports. Throws a `Failure` if the system allows no more. */
function openWatcher(directory: string, notice: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(directory, (_, name) => notice(name));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOSPC" && code !== "EMFILE") return undefined;
    throw new Failure("the system does not allow so many directories to be watched; name fewer, or raise its limit");
  }
}

/** The directories in which a run searches for files. */
function findSearched(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of paths) {
    const start = isDirectory(path) ? path : globBase(path);
    if (start !== undefined) Array.from(walkDirectory(start, (each) => found.add(resolve(each))));
  }
  return found;
}

/** The given directories, those of files, and all above them in their repository, in which there can be a configuration. */
function addDirectories(directories: ReadonlySet<string>, files: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const first of [...directories, ...files.map((file) => (isDirectory(file) ? file : dirname(file)))]) {
    const start = nearestDirectory(first);
    const root = all.has(start) ? start : findRepositoryRoot(start);
    for (let at = start; !all.has(at); at = at !== root && isInside(at, root) ? dirname(at) : at) all.add(at);
  }
  return all;
}

function nearestDirectory(path: string): string {
  return isDirectory(path) || path === dirname(path) ? path : nearestDirectory(dirname(path));
}

function isDirectory(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

/** Whether this process prints to a file: its own output is not a change. */
function isOutput(path: string): boolean {
  const stats = statOf(path);
  return (
    stats !== undefined &&
    [STDOUT, STDERR].some((handle) =>
      isSame(
        stats,
        attempt(() => fstatSync(handle)),
      ),
    )
  );
}

function isSame(a: Stats, b: Stats | undefined): boolean {
  return b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function statOf(path: string): Stats | undefined {
  return attempt(() => statSync(path, { throwIfNoEntry: false }));
}

function realPath(path: string): string {
  return attempt(() => realpathSync.native(path)) ?? path;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
