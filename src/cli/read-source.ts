// Files and standard input → sources, and texts that can be larger than a source.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { safeLine } from "../print/safe-text.ts";
import { decodeSource } from "../text/decode.ts";
import type { Source } from "../text/source.ts";
import { suggest } from "../text/suggest.ts";
import { describeSystemError } from "../text/system-error.ts";
import { STDIN_ARGUMENT, STDIN_NAME } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import { checkReadable } from "./path-access.ts";
import { notePath } from "./sought-paths.ts";
import { isStream, readBytes, readFound, readStandardInput } from "./read-bytes.ts";

/** Reads a file, or standard input for `-`. Throws a `Failure` if it cannot be read. */
export function readSource(path: string, stdinName: string = STDIN_NAME): Source {
  if (path === "") throw new Failure("a path must not be empty");
  const name = path === STDIN_ARGUMENT ? stdinName : path;
  if (path !== STDIN_ARGUMENT) notePath(path);
  try {
    if (path === STDIN_ARGUMENT) return decodeSource(name, readStandardInput());
    if (!isStream(path)) checkReadable(path);
    return decodeSource(name, readBytes(path));
  } catch (error) {
    throw new Failure(`cannot read ${safeLine(name)}: ${describeSystemError(error)}${suggestPath(path, error)}`);
  }
}

/** Reads a file that a search found, unless its bytes are not wanted. Throws a `Failure` if it cannot be read. */
export function readFoundSource(path: string, isWanted: (bytes: Buffer) => boolean): Source | undefined {
  try {
    const { bytes, note } = readFound(path);
    if (!isWanted(bytes)) return undefined;
    notePath(path);
    note();
    return decodeSource(path, bytes);
  } catch (error) {
    throw new Failure(`cannot read ${safeLine(path)}: ${describeSystemError(error)}`);
  }
}

/** Reads a file of the user that is not checked, such as settings. Throws a `Failure` if it cannot be read or is not UTF-8. */
export function readText(path: string): string {
  const { text, misreading } = readSource(path);
  if (misreading) throw new Failure(`cannot read ${safeLine(path)}: it is not encoded as UTF-8`);
  return text;
}

const MOST_BYTES = 256 * 1024 * 1024;

/** Reads a file, or standard input for `-`. Throws a `Failure` if it cannot be read or is too large. */
export function readLargeText(path: string): string {
  const isStandardInput = path === STDIN_ARGUMENT;
  try {
    const bytes = isStandardInput ? readStandardInput(MOST_BYTES) : readBytes(path, MOST_BYTES);
    if (bytes.length === MOST_BYTES) throw new Error("it is too large");
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw new Failure(`cannot read ${isStandardInput ? STDIN_NAME : safeLine(path)}: ${describeSystemError(error)}`);
  }
}

/** For a file that does not exist, the end of the message: the most similar name in its directory, or nothing. */
function suggestPath(path: string, error: unknown): string {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) return "";
  try {
    const name = suggest(basename(path), readdirSync(dirname(path)));
    return name === undefined || name === basename(path)
      ? ""
      : `; did you mean ${safeLine(join(dirname(path), name))}?`;
  } catch {
    return "";
  }
}
