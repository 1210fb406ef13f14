// Files and standard input → sources.
import { safeLine } from "../print/safe-text.ts";
import { decodeSource } from "../text/decode.ts";
import type { Source } from "../text/source.ts";
import { describeError } from "../text/system-error.ts";
import { Failure } from "./exit-code.ts";
import { checkReadable } from "./reach.ts";
import { isStream, readBytes, readStandardInput } from "./read-bytes.ts";
import { STDIN_ARGUMENT, STDIN_NAME } from "./stdin.ts";
import { suggestPath } from "./suggest-path.ts";

/** Reads a file, or standard input for `-`. Throws a `Failure` if it cannot be read. */
export function readSource(path: string, stdinName: string = STDIN_NAME): Source {
  if (path === "") throw new Failure("a path is empty");
  const name = path === STDIN_ARGUMENT ? stdinName : path;
  try {
    if (path === STDIN_ARGUMENT) return decodeSource(name, readStandardInput());
    if (!isStream(path)) checkReadable(path);
    return decodeSource(name, readBytes(path));
  } catch (error) {
    throw new Failure(`cannot read ${safeLine(name)}: ${describeError(error)}${suggestPath(path, error)}`);
  }
}

/** Reads a file of the user's own, which nothing is checked in. Throws a `Failure` if it cannot be read or is no UTF-8. */
export function readText(path: string): string {
  const { text, misreading } = readSource(path);
  if (misreading) throw new Failure(`cannot read ${safeLine(path)}: it is not encoded as UTF-8`);
  return text;
}
