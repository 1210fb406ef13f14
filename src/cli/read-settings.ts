// `--vars-file` of the commands that resolve expressions.
import { parseSettings } from "./arguments.ts";
import { Failure } from "./exit-code.ts";
import { readText } from "./read-source.ts";

/** Reads a file with one `vars.NAME=VALUE` a line. Throws a `Failure` if it cannot be read or has another line. */
export function readSettings(file: string): Record<string, string> {
  const text = readText(file);
  try {
    return parseSettings(text);
  } catch (error) {
    throw new Failure(`--vars-file: ${error instanceof Error ? error.message : "it cannot be read"}`);
  }
}
