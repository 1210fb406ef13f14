// `--vars-file` of the commands that resolve expressions.
import { safeLine } from "../print/safe-text.ts";
import { parseSetting } from "./arguments.ts";
import { Failure } from "./exit-code.ts";
import { readText } from "./read-source.ts";

/**
 * Reads a file with one `vars.NAME=VALUE` a line; blank lines and lines that begin with `#` are left out. Throws a `Failure` if it
 * cannot be read, or for any other line, which it does not repeat: it may be a secret.
 */
export function readSettings(file: string): Record<string, string> {
  let settings: Record<string, string> = {};
  for (const [index, line] of readText(file).split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    try {
      settings = parseSetting(line, settings);
    } catch (error) {
      throw new Failure(`${safeLine(file)}:${index + 1}: ${error instanceof Error ? error.message : "not a setting"}`);
    }
  }
  return settings;
}
