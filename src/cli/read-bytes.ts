// Files → bytes, so that nothing that a path leads to can make us wait for ever or fill the memory. What this run has read is remembered:
// no output takes the place of that, under whatever name.
import { closeSync, constants, openSync, readSync, statSync, fstatSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { LIMITS } from "../text/limits.ts";

const STDIN = 0;
// Enough to see that a text is over the limit, also where its last character is cut in two.
const MOST = LIMITS.size.most + 4;
// The system's names for what is open already: standard input, and what a shell calls `<(…)`.
const OPEN_ALREADY = /^\/(?:dev|proc\/self)\/(?:stdin|fd\/(\d+))$/;

// One for all files: each is decoded before the next is read.
let buffer: Uint8Array | undefined;

/**
 * Reads a regular file, or what is open already, up to so many bytes. They hold until the next call; of a file over its limit there
 * are four more than that.
 */
export function readBytes(path: string, most = MOST): Uint8Array {
  const opened = openHandle(path);
  if (opened !== undefined) return readHandle(opened, most);
  const stats = statSync(path);
  if (stats.isDirectory()) throw new Error("it is a directory");
  if (!stats.isFile()) throw new Error("it is no regular file");
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readHandle(handle, most, stats.size);
  } finally {
    closeSync(handle);
  }
}

/** Reads standard input, like a file. */
export function readStandardInput(most = MOST): Uint8Array {
  return readHandle(STDIN, most);
}

/** Whether a path is the system's name for what is open already, and can be read once. */
export function isStream(path: string): boolean {
  return openHandle(path) !== undefined;
}

function openHandle(path: string): number | undefined {
  const match = OPEN_ALREADY.exec(resolve(path));
  return match ? Number(match[1] ?? STDIN) : undefined;
}

/** Reads up to the end; of a file that is as long as expected, the end is seen without asking again. */
function readHandle(handle: number, most: number, expected = 0): Uint8Array {
  noteInput(handle);
  if (most !== buffer?.length) buffer = new Uint8Array(most);
  let size = readSome(handle, buffer, 0);
  if (size === expected && size > 0) return buffer.subarray(0, size);
  for (let read = size; read !== 0 && size < most; size += read) read = readSome(handle, buffer, size);
  return buffer.subarray(0, size);
}

/** Some bytes, or 0 at the end. */
function readSome(handle: number, into: Uint8Array, at: number): number {
  for (;;) {
    try {
      return readSync(handle, into, at, into.length - at, null);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      // A terminal or a pipe that does not wait by itself.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const read = new Set<string>();

/** Remembers an open file as one that was read. A closed standard stream is none. */
function noteInput(handle: number): void {
  try {
    const stats = fstatSync(handle);
    if (stats.isFile()) read.add(identify(stats));
  } catch {
    // reading it tells what is wrong
  }
}

/** Whether a file was read: also by another of its names, where case does not count, or over a link. */
export function isInput(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && read.has(identify(stats));
}

function identify({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}
