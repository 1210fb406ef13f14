// Files are written whole or not at all, whatever the disk does and whenever we are killed.
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

/** The streams that every process has. */
export const STDOUT = 1;

/** The one for everything about the run. */
export const STDERR = 2;

const MOST_LINKS = 40;
const LINE_FEED = 0x0a;
const SYSTEM = /^\/(dev|proc)\//;

/** Replaces what a file holds, or makes it. A link is written through, an existing file keeps its mode. */
export function replaceFile(file: string, text: string): void {
  const target = followLinks(file);
  const stats = statSync(target, { throwIfNoEntry: false });
  const standard =
    SYSTEM.test(target) && stats ? [STDOUT, STDERR].find((handle) => isSame(fstatSync(handle), stats)) : undefined;
  // What is open already, such as the file that /dev/stdout is sent to, and a pipe or a device are written to, not replaced.
  if (standard !== undefined) writeAll(standard, text);
  else if (stats && !stats.isFile()) withOpen(target, "w", (handle) => writeAll(handle, text));
  else replaceRegularFile(target, text, stats?.mode);
}

function isSame(a: Stats, b: Stats): boolean {
  return a.dev === b.dev && a.ino === b.ino;
}

/** Beside the file first, then in its place. */
function replaceRegularFile(target: string, text: string, mode: number | undefined): void {
  holdSignals();
  const temporary = join(dirname(target), `.wifc-${crypto.randomUUID()}.tmp`);
  const handle = openSync(temporary, "wx", mode === undefined ? 0o666 : 0o600);
  try {
    try {
      if (mode !== undefined) fchmodSync(handle, mode & 0o7777);
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

/** Where a chain of links ends, also if there is nothing yet. */
function followLinks(file: string): string {
  let target = file;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    // The system's links to open files do not always name a path.
    if (!isLink || SYSTEM.test(target)) return target;
    const next = readlinkSync(target);
    target = isAbsolute(next) ? next : join(realpathSync(dirname(target)), next);
  }
  throw new Error("its links lead in a circle");
}

/** Writes all of a text. A reader that closed our standard streams has seen enough: that is no error. */
export function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(handle, bytes, done);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE" && (handle === STDOUT || handle === STDERR)) return;
      if (code !== "EAGAIN") throw error;
      // A pipe that is full: wait until its reader caught up.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
