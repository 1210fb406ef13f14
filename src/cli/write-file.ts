// Files are written whole or not at all, whatever the disk does and whenever we are killed.
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { STDERR, STDOUT, writeAll } from "./output.ts";
import { checkUnlinked, SYSTEM_NAME } from "./reach.ts";

const LINE_FEED = 0x0a;
const ROOT = 0;
// Bits of a mode.
const WRITABLE = 0o222;
const SET_GROUP = 0o2000;
const ALL_BITS = 0o7777;

/** Throws, with half a sentence, for a file that is not ours to write: a link, a read-only file, one of somebody else. */
export function checkWritable(file: string): void {
  checkUnlinked(file);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return;
  if ((stats.mode & WRITABLE) === 0) throw new Error("it is read-only");
  const user = process.getuid?.() ?? ROOT;
  if (user !== ROOT && user !== stats.uid) throw new Error("it belongs to another user");
}

/**
 * Replaces what a file holds, or makes it. An existing one keeps its mode and its owner, but not its other names: gives how many of
 * them (hard links) still have the old text.
 */
export function replaceFile(file: string, text: string): number {
  checkWritable(file);
  const target = resolve(file);
  const stats = statSync(target, { throwIfNoEntry: false });
  const standard =
    SYSTEM_NAME.test(target) && stats ? [STDOUT, STDERR].find((handle) => isSame(fstatSync(handle), stats)) : undefined;
  // What is open already, such as the file that /dev/stdout is sent to, and a pipe or a device are written to, not replaced.
  if (standard !== undefined) writeAll(standard, text);
  else if (stats && !stats.isFile()) withOpen(target, "w", (handle) => writeAll(handle, text));
  else {
    replaceRegularFile(target, text, stats);
    return (stats?.nlink ?? 1) - 1;
  }
  return 0;
}

function isSame(a: Stats, b: Stats): boolean {
  return a.dev === b.dev && a.ino === b.ino;
}

/** Next to the file first, then in its place. */
function replaceRegularFile(target: string, text: string, stats: Stats | undefined): void {
  holdSignals();
  const temporary = join(dirname(target), `.wifc-${crypto.randomUUID()}.tmp`);
  const handle = openSync(temporary, "wx", stats ? 0o600 : 0o666);
  try {
    try {
      if (stats) keepOwnerAndMode(handle, stats);
      writeAll(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Throws if the owner cannot be kept. A group that cannot be kept takes its set-id bit with it: that would lend rights of another one. */
function keepOwnerAndMode(handle: number, { uid, gid, mode }: Stats): void {
  const made = fstatSync(handle);
  let kept = ALL_BITS;
  if (made.uid !== uid) fchownSync(handle, uid, gid);
  else if (made.gid !== gid) {
    try {
      fchownSync(handle, uid, gid);
    } catch {
      kept = ALL_BITS & ~SET_GROUP;
    }
  }
  // Last, for a change of owner clears bits of the mode.
  fchmodSync(handle, mode & kept);
}

let isHolding = false;

/**
 * By default a signal ends us at once, which would leave a temporary file behind. From the first of them on it waits for the next
 * turn of the event loop: what is being written is finished, and then it ends us as it would have.
 */
function holdSignals(): void {
  if (isHolding) return;
  isHolding = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.kill(process.pid, signal));
  }
}

/** Adds to what a file holds, on a line of its own, or makes it. If not all can be added, the file is as it was. */
export function appendToFile(file: string, text: string): void {
  checkUnlinked(file);
  withOpen(file, "a+", (handle) => {
    const stats = fstatSync(handle);
    const { size } = stats;
    const last = Buffer.alloc(1);
    if (stats.isFile() && size > 0) readSync(handle, last, 0, 1, size - 1);
    const isOpen = stats.isFile() && size > 0 && last[0] !== LINE_FEED;
    try {
      writeAll(handle, isOpen ? `\n${text}` : text);
    } catch (error) {
      if (stats.isFile()) ftruncateSync(handle, size);
      throw error;
    }
  });
}

function withOpen(file: string, flags: string, use: (handle: number) => void): void {
  const handle = openSync(file, flags);
  try {
    use(handle);
  } finally {
    closeSync(handle);
  }
}
