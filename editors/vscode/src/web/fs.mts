// In a worker, this replaces `node:fs`. Functions of Node return at once, but files of the workspace take time to read. So what is not known
// yet does not exist at first, and is noted: once it is fetched, everything is checked again.
import { dirname, resolve } from "node:path";
import { process } from "./globals.mts";
import type { Entry } from "./protocol.mts";

interface Known {
  readonly entry: Entry | null;
  /** Differs each time a file is read. */
  readonly version: number;
}

const known = new Map<string, Known>();
const missing = new Set<string>();
let versions = 0;
let timesForgotten = 0;

/** Fetches what was looked for and is not known. Returns nothing if all is known. */
export function fetchMissing(
  read: (paths: readonly string[]) => Promise<readonly (Entry | null)[]>,
): Promise<void> | undefined {
  if (missing.size === 0) return undefined;
  const paths = [...missing];
  const before = timesForgotten;
  missing.clear();
  return read(paths).then((entries) => {
    // What was read before a change may be old.
    if (before !== timesForgotten) return;
    for (const [index, path] of paths.entries())
      known.set(path, { entry: entries[index] ?? null, version: versions++ });
  });
}

/** Forgets all files, because one of them has changed. */
export function forgetAll(): void {
  timesForgotten += 1;
  known.clear();
}

function find(path: string): Known | undefined {
  const found = known.get(path);
  if (!found) missing.add(path);
  return found;
}

function lookUp(path: string): Known & { readonly entry: Entry } {
  const { entry, version } = find(resolve(path)) ?? {};
  if (!entry || version === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT", path });
  return { entry, version };
}

export function existsSync(path: string): boolean {
  return Boolean(find(resolve(path))?.entry);
}

export function statSync(path: string): unknown {
  const { entry, version } = lookUp(path);
  return {
    isFile: () => entry.kind === "file",
    isDirectory: () => entry.kind === "directory",
    isSymbolicLink: () => false,
    size: entry.kind === "file" ? entry.size : 0,
    mtimeMs: version,
    ctimeMs: version,
    dev: 0,
    ino: version,
  };
}

export const lstatSync = statSync;

/** Links are never followed, so that a file in a linked directory does not exist. */
export const realpathSync = {
  native(path: string): string {
    const file = resolve(path);
    const root = process.cwd();
    for (let at = file; at === file || at.startsWith(`${root}/`); at = dirname(at)) lookUp(at);
    return file;
  },
};

export function readdirSync(path: string, options?: { readonly withFileTypes: true }): unknown[] {
  const { entry } = lookUp(path);
  if (entry.kind !== "directory") throw Object.assign(new Error("not a directory"), { code: "ENOTDIR" });
  return entry.children.map(({ name, isFile }) =>
    options ? { name, isFile: () => isFile, isDirectory: () => !isFile } : name,
  );
}

export const constants = { O_RDONLY: 0, O_NONBLOCK: 0 };

const opened = new Map<number, { readonly path: string; at: number }>();
let handles = 3;

export function openSync(path: string): number {
  lookUp(path);
  opened.set(handles, { path, at: 0 });
  return handles++;
}

export function closeSync(handle: number): void {
  opened.delete(handle);
}

export function fstatSync(handle: number): unknown {
  return statSync(pathOf(handle).path);
}

export function readSync(handle: number, into: Uint8Array, start: number, most: number): number {
  const open = pathOf(handle);
  const { entry } = lookUp(open.path);
  if (entry.kind !== "file") throw Object.assign(new Error("it is a directory"), { code: "EISDIR" });
  // Whatever is in a file that is too large, it is too large.
  const bytes = entry.bytes?.subarray(open.at, open.at + most) ?? new Uint8Array(most);
  into.set(bytes, start);
  open.at += bytes.length;
  return bytes.length;
}

function pathOf(handle: number): { readonly path: string; at: number } {
  const open = opened.get(handle);
  if (!open) throw Object.assign(new Error("not open"), { code: "EBADF" });
  return open;
}

/** There are no standard streams. */
export function writeSync(_: number, bytes: Uint8Array): number {
  return bytes.length;
}
