// `wifc schema --install`: writes a schema into the workspace, and tells the editor which files it is for.
import { existsSync, mkdirSync } from "node:fs";
import { dirname, isAbsolute } from "node:path";
import { AGENT_FILES, EDITOR_SETTINGS } from "../print/editor-settings.ts";
import { quote } from "../text/quote.ts";
import { describeError } from "../text/system-error.ts";
import { describeUnsafe, findUnsafe } from "../text/unsafe.ts";
import { displayName } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import { printMessage, printResult } from "./output.ts";
import { checkOutputs, rewriteFile, writeOutput } from "./output-file.ts";
import { readText } from "./read-source.ts";
import { addMapping, hasMapping, VSCODE_SETTINGS } from "./vscode-settings.ts";

const VSCODE_FOLDER = dirname(VSCODE_SETTINGS);

/** The editors that can be set up: VS Code's settings are edited, what to write into the others' is printed. */
export const EDITORS = ["vscode", ...Object.keys(EDITOR_SETTINGS)];

export interface Installation {
  /** The schema's name and its text. */
  readonly name: string;
  readonly schema: string;
  /** One of `EDITORS`. */
  readonly editor: string;
  /** The file for the schema. */
  readonly output?: string | undefined;
  /** Globs of the files that it is for; without them the usual names, or what the settings say already. */
  readonly match?: readonly string[] | undefined;
}

/** Sets the current directory up. Throws a `Failure`, before anything is written, if the settings there cannot be edited. */
export function installSchema({ name, schema, editor, output, match }: Installation): void {
  if (match === undefined && name !== "agent") throw new Failure("--match has to say which files this schema is for");
  const print = Object.entries(EDITOR_SETTINGS).find(([each]) => each === editor)?.[1];
  const file = output ?? (print ? `${name}.schema.json` : `${VSCODE_FOLDER}/${name}.schema.json`);
  const mapping = { schema: fromRoot(file), match: match ?? AGENT_FILES };
  refuseUnsafe([mapping.schema, ...mapping.match]);
  if (print) {
    writeOutput(schema, file);
    printResult(print(mapping));
    return;
  }
  const settings = existsSync(VSCODE_SETTINGS) ? readText(VSCODE_SETTINGS) : "";
  const isMapped = hasMapping(settings, mapping.schema) && match === undefined;
  makeFolder(VSCODE_FOLDER);
  checkOutputs([file, VSCODE_SETTINGS]);
  writeOutput(schema, file);
  if (isMapped) printMessage(`${VSCODE_SETTINGS} maps it already`);
  else rewriteFile(addMapping(settings, mapping), VSCODE_SETTINGS);
}

/** What every editor's language can hold between quotes, and a terminal can show. */
function refuseUnsafe(texts: readonly string[]): void {
  for (const text of texts) {
    const found = findUnsafe(text);
    if (found) throw new Failure(`${quote(text)} cannot be written into settings: it ${describeUnsafe(found)}`);
  }
}

/** A path as the YAML server finds it from the workspace's root. */
function fromRoot(file: string): string {
  const name = displayName(file);
  return isAbsolute(name) ? name : `./${name}`;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`cannot make ${folder}: ${describeError(error)}`);
  }
}
