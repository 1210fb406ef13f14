// Files and standard input → sources.
import { readFileSync, statSync } from "node:fs";
import { LIMITS } from "../text/limits.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { describeError } from "../text/system-error.ts";
import { Failure } from "./exit-code.ts";

const STDIN = 0;

/** The argument that means standard input. */
export const STDIN_ARGUMENT = "-";

/** What standard input is called without `--stdin-filename`. */
export const STDIN_NAME = "<stdin>";

/** Reads a file, or standard input for `-`. Throws a `Failure` if it cannot be read or is no UTF-8. */
export function readSource(path: string, stdinName: string = STDIN_NAME): Source {
  const name = path === STDIN_ARGUMENT ? stdinName : path;
  try {
    return { name, text: decode(path === STDIN_ARGUMENT ? readFileSync(STDIN) : readRegularFile(path)) };
  } catch (error) {
    throw new Failure(`cannot read ${safeLine(name)}: ${describeError(error)}`);
  }
}

/** A pipe or a device could make us wait for ever. */
function readRegularFile(path: string): Uint8Array {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new Error("it is a directory");
  if (!stats.isFile()) throw new Error("it is no regular file");
  // What is far over the limit need not be read to be refused.
  return stats.size > 4 * LIMITS.size.most ? new Uint8Array(LIMITS.size.most + 1) : readFileSync(path);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error("it is not encoded as UTF-8");
  }
}
