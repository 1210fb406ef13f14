// Files and standard input → sources.
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { safeLine } from "../print/safe-text.ts";
import { decodeSource } from "../text/decode.ts";
import { LIMITS } from "../text/limits.ts";
import type { Source } from "../text/source.ts";
import { describeError } from "./describe-error.ts";
import { Failure } from "./exit-code.ts";

const STDIN = 0;

/** The argument that means standard input. */
export const STDIN_ARGUMENT = "-";

/** What standard input is called without `--stdin-filename`. */
export const STDIN_NAME = "<stdin>";

/** Reads a file, or standard input for `-`. Throws a `Failure` if it cannot be read. */
export function readSource(path: string, stdinName: string = STDIN_NAME): Source {
  const name = path === STDIN_ARGUMENT ? stdinName : path;
  try {
    return decodeSource(name, path === STDIN_ARGUMENT ? readHead(STDIN) : readRegularFile(path));
  } catch (error) {
    throw new Failure(`cannot read ${safeLine(name)}: ${describeError(error)}`);
  }
}

/** A pipe or a device could make us wait for ever. */
function readRegularFile(path: string): Uint8Array {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new Error("it is a directory");
  if (!stats.isFile()) throw new Error("it is no regular file");
  const file = openSync(path, "r");
  try {
    return readHead(file);
  } finally {
    closeSync(file);
  }
}

/** All bytes; of a file over the limit just enough to see that. */
function readHead(file: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(LIMITS.size.most + 1);
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}
