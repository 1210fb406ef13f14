// Inputs of ours that may be larger than any configuration: lists of files, reports.
import { safeLine } from "../print/safe-text.ts";
import { describeError } from "./describe-error.ts";
import { Failure } from "./exit-code.ts";
import { readBytes, readStandardInput } from "./read-bytes.ts";
import { STDIN_ARGUMENT, STDIN_NAME } from "./stdin.ts";

const MOST_BYTES = 256 * 1024 * 1024;

/** Reads a file, or standard input for `-`. Throws a `Failure` if it cannot be read or has more than 256 MiB. */
export function readLargeText(path: string): string {
  const isStandardInput = path === STDIN_ARGUMENT;
  try {
    const bytes = isStandardInput ? readStandardInput(MOST_BYTES) : readBytes(path, MOST_BYTES);
    if (bytes.length === MOST_BYTES) throw new Error("it is too large");
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw new Failure(`cannot read ${isStandardInput ? STDIN_NAME : safeLine(path)}: ${describeError(error)}`);
  }
}
