// Files are written atomically, even if the disk fills up or the process is killed.
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
import { checkUnlinked, SYSTEM_NAME } from "./path-access.ts";

const LINE_FEED = 0x0a;
const ROOT = 0;
// Bits of a file mode.
const WRITABLE = 0o222;
const SET_GROUP = 0o2000;
const ALL_BITS = 0o7777;

/** Throws, with half a sentence, for a file that must not be written: a link, a read-only file, or a file of another user. */
export function checkWritable(file: string): void {
  checkUnlinked(file);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return;
  if ((stats.mode & WRITABLE) === 0) throw new Error("it is read-only");
  const user = process.getuid?.() ?? ROOT;
  if (user !== ROOT && user !== stats.uid) throw new Error("it belongs to another user");
}

/**
 * Replaces the content of a file, or creates it. An existing file keeps its mode and its owner, but not its hard links: returns how
 * many of them still have the old text.
 */
export function replaceFile(file: string, text: string): number {
  checkWritable(file);
  const target = resolve(file);
  const stats = statSync(target, { throwIfNoEntry: false });
  const standard =
    SYSTEM_NAME.test(target) && stats ? [STDOUT, STDERR].find((handle) => isSame(fstatSync(handle), stats)) : undefined;
  // Open files, such as the target of /dev/stdout, and pipes and devices are written to, not replaced.
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

/** Writes a temporary file next to the target, then renames it. */
function replaceRegularFile(target: string, text: string, stats: Stats | undefined): void {
  delaySignals();
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

/** Throws if the owner cannot be kept. If the group cannot, neither is its set-id bit, which would grant another group's rights. */
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
  // Last, because a change of owner clears bits of the mode.
  fchmodSync(handle, mode & kept);
}

let isDelaying = false;

/**
 * By default a signal ends the process at once, which would leave a temporary file behind. From the first temporary file on, signals are
 * delayed until the next turn of the event loop: the file is finished, and then the signal ends the process as usual.
 */
function delaySignals(): void {
  if (isDelaying) return;
  isDelaying = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.kill(process.pid, signal));
  }
}

/** Appends a text to a file on a new line, or creates the file. If not all of the text can be written, the file stays as it was. */
export function appendToFile(file: string, text: string): void {
  checkUnlinked(file);
  withOpen(file, "a+", (handle) => {
    const stats = fstatSync(handle);
    const { size } = stats;
    const last = Buffer.alloc(1);
    if (stats.isFile() && size > 0) readSync(handle, last, 0, 1, size - 1);
    const lacksLineFeed = stats.isFile() && size > 0 && last[0] !== LINE_FEED;
    try {
      writeAll(handle, lacksLineFeed ? `\n${text}` : text);
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
