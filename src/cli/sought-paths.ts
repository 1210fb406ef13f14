// The paths that a run tries to read, also those where there is no file yet. They are recorded only for `--watch`.
import { resolve } from "node:path";

let sought: Set<string> | undefined;

/** Begins to record paths. They are absolute. */
export function recordPaths(): ReadonlySet<string> {
  sought = new Set();
  return sought;
}

/** Notes a path that is about to be read. */
export function notePath(path: string): void {
  sought?.add(resolve(path));
}
