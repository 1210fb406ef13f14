// `--set` and `--vars-file` of the commands that resolve expressions.
import { safeLine } from "../print/safe-text.ts";
import { suggest } from "../text/suggest.ts";
import { parseSetting } from "./arguments.ts";
import { printMessage } from "./output.ts";
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

/** Tells the names of `--set` that nothing reads, since each was given for a reason; a file may well have more than one workflow needs. */
export function tellUnread({ set = {} }: ValueOptions, file: string, reads: readonly string[]): void {
  const known = new Set(reads.map((each) => each.toLowerCase()));
  const isRead = (name: string) => [name, name.replace(/\..*/, "")].some((each) => known.has(each.toLowerCase()));
  for (const name of Object.keys(set).filter((each) => !isRead(each))) {
    const suggestion = suggest(name, reads);
    const question = suggestion === undefined ? "" : `; did you mean ${suggestion}?`;
    printMessage(`wifc: nothing in the sign-in of ${safeLine(file)} reads ${name}${safeLine(question)}`);
  }
}

/** Blank lines and lines that begin with `#` are left out. Any other line that is no setting is not repeated: it may be a secret. */
function readVarsFile(file: string): Readonly<Record<string, string>> {
  let settings: Record<string, string> = {};
  for (const [index, line] of readText(file).split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    settings = parseSetting(`${safeLine(file)}:${index + 1}`, line, settings);
  }
  return settings;
}
