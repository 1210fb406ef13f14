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
  const stats = statSync(path);
  if (stats.isDirectory()) throw new Error("it is a directory");
  if (!stats.isFile()) throw new Error("it is not a regular file");
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readHandle(handle, most, stats.size);
  } finally {
    closeSync(handle);
  }
}

/** Reads the beginning of a file that was found, which does not make it an input. The bytes are valid until the next call. */
export function peekBytes(path: string): Buffer {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readToEnd(handle, MOST);
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

function readHandle(handle: number, most: number, expected = 0): Uint8Array {
  noteInput(handle);
  return readToEnd(handle, most, expected);
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

/** Remembers that an open file was read. Standard input can be closed. */
function noteInput(handle: number): void {
  try {
    const stats = fstatSync(handle);
    if (stats.isFile()) read.add(identify(stats));
  } catch {
    // reading it reports the error
  }
}

/** Forgets a file that was read, because nothing in it was of use. */
export function forgetInput(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats) read.delete(identify(stats));
}

/** Whether a file was read, also under another name: a link, or another case on a case-insensitive file system. */
export function isInput(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && read.has(identify(stats));
}

function identify({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}
