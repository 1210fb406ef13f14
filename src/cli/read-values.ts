// `--set` and `--vars-file` of the commands that resolve expressions.
import { parseSettings } from "./arguments.ts";
import { Failure } from "./exit-code.ts";
import { readText } from "./read-source.ts";

/** The options as commander has them. */
export interface ValueOptions {
  readonly set?: Readonly<Record<string, string>>;
  /** A file with one `vars.NAME=VALUE` a line. */
  readonly varsFile?: string;
}

/** The values that were given; of two for the same name the one of `--set`. Throws a `Failure` if the file cannot be read or has another line. */
export function readValues({ set, varsFile }: ValueOptions): Readonly<Record<string, string>> {
  return { ...(varsFile !== undefined && readVarsFile(varsFile)), ...set };
}

function readVarsFile(file: string): Readonly<Record<string, string>> {
  const text = readText(file);
  try {
    return parseSettings(text);
  } catch (error) {
    throw new Failure(`--vars-file: ${error instanceof Error ? error.message : "it cannot be read"}`);
  }
}
