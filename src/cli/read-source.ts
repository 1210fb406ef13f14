// Files and standard input → sources.
import { safeLine } from "../print/safe-text.ts";
import { decodeSource } from "../text/decode.ts";
import type { Source } from "../text/source.ts";
import { describeError } from "./describe-error.ts";
import { Failure } from "./exit-code.ts";
import { readBytes, readStandardInput } from "./read-bytes.ts";
import { STDIN_ARGUMENT, STDIN_NAME } from "./stdin.ts";
import { suggestPath } from "./suggest-path.ts";

/** Reads a file, or standard input for `-`. Throws a `Failure` if it cannot be read. */
export function readSource(path: string, stdinName: string = STDIN_NAME): Source {
  if (path === "") throw new Failure("a path is empty");
  const name = path === STDIN_ARGUMENT ? stdinName : path;
  try {
    return decodeSource(name, path === STDIN_ARGUMENT ? readStandardInput() : readBytes(path));
  } catch (error) {
    throw new Failure(`cannot read ${safeLine(name)}: ${describeError(error)}${suggestPath(path, error)}`);
  }
}
