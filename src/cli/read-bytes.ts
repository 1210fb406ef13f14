// Files → bytes, without waiting forever or filling the memory whatever a path leads to. The files that a run reads are remembered, so
// that no output overwrites them, whatever it is called.
import { closeSync, constants, openSync, readSync, statSync, fstatSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { LIMITS } from "../text/limits.ts";

const STDIN = 0;
// Enough to see that a text is over the limit, even if its last character is cut.
const MOST = LIMITS.size.most + 4;
// The system's names for open files: standard input, and `<(…)` in a shell.
const OPEN_ALREADY = /^\/(?:dev|proc\/self)\/(?:stdin|fd\/(\d+))$/;

// Shared by all files: each is decoded before the next is read.
let buffer: Buffer | undefined;

/**
 * Reads at most `most` bytes of a regular or an open file. They are valid until the next call. The default is four bytes more than the
 * limit of a source, so that a larger one is noticed.
 */
export function readBytes(path: string, most = MOST): Uint8Array {
  const opened = openHandle(path);
  if (opened !== undefined) return readHandle(opened, most);
  // Opening a device can have an effect, so that its kind is looked at before.
  const stats = statSync(path);
  if (stats.isDirectory()) throw new Error("it is a directory");
  if (!stats.isFile()) throw new Error("it is not a regular file");
  const { bytes, note } = readFound(path, most);
  note();
  return bytes;
}

/** The bytes of a file, which are valid until the next is read, and a function that notes it as an input. */
export interface FoundBytes {
  readonly bytes: Buffer;
  readonly note: () => void;
}

/** Reads a regular file, such as one that was found, without noting it as an input. */
export function readFound(path: string, most = MOST): FoundBytes {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(handle);
    return { bytes: readToEnd(handle, most, stats.size), note: () => noteInput(stats) };
  } finally {
    closeSync(handle);
  }
}

export function readStandardInput(most = MOST): Uint8Array {
  return readHandle(STDIN, most);
}

/** Whether a path is the system's name for an open file, which can be read only once. */
export function isStream(path: string): boolean {
  return openHandle(path) !== undefined;
}

function openHandle(path: string): number | undefined {
  const match = OPEN_ALREADY.exec(resolve(path));
  return match ? Number(match[1] ?? STDIN) : undefined;
}

function readHandle(handle: number, most: number): Uint8Array {
  try {
    noteInput(fstatSync(handle));
  } catch {
    // Standard input can be closed: reading it reports the error.
  }
  return readToEnd(handle, most);
}

/** Reads to the end. A file of the expected size needs no second read to notice it. */
function readToEnd(handle: number, most: number, expected = 0): Buffer {
  if (most !== buffer?.length) buffer = Buffer.alloc(most);
  let size = readSome(handle, buffer, 0);
  if (size === expected && size > 0) return buffer.subarray(0, size);
  for (let read = size; read !== 0 && size < most; size += read) read = readSome(handle, buffer, size);
  return buffer.subarray(0, size);
}

/** Reads some bytes and returns their number, 0 at the end. */
function readSome(handle: number, into: Uint8Array, at: number): number {
  for (;;) {
    try {
      return readSync(handle, into, at, into.length - at, null);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      // A non-blocking terminal or pipe.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const read = new Set<string>();

/** Remembers that a file was read. */
function noteInput(stats: Stats): void {
  if (stats.isFile()) read.add(identify(stats));
}

/** Forgets a file that was read, because nothing in it was of use. */
export function forgetInput(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats) read.delete(identify(stats));
}

/** The files that were read since the last call, for another thread to remember. */
export function takeInputs(): readonly string[] {
  const taken = [...read];
  read.clear();
  return taken;
}

/** Remembers files that another thread read. */
export function addInputs(inputs: readonly string[]): void {
  for (const each of inputs) read.add(each);
}

/** Whether a file was read, also under another name: a link, or another case on a case-insensitive file system. */
export function isInput(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && read.has(identify(stats));
}

function identify({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}
