// `wifc schema --install`: writes a schema to the workspace and maps files to it in the editor's settings.
import { existsSync, mkdirSync } from "node:fs";
import { dirname, isAbsolute } from "node:path";
import { EDITOR_SETTINGS, USUAL_FILES } from "../print/editor-settings.ts";
import type { SchemaName } from "../api/schemas.ts";
import { quote } from "../text/quote.ts";
import { describeSystemError } from "../text/system-error.ts";
import { describeUnsafe, findUnsafe } from "../text/unsafe.ts";
import { displayName } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import { printMessage, printResult } from "./output.ts";
import { checkOutputs, rewriteFile, writeOutput } from "./output-file.ts";
import { readText } from "./read-source.ts";
import { addMapping, hasMapping, VSCODE_SETTINGS } from "./vscode-settings.ts";

const VSCODE_FOLDER = dirname(VSCODE_SETTINGS);

/** The editors that can be set up. The settings of VS Code are edited; for the others, the lines to add are printed. */
export const EDITORS = ["vscode", ...Object.keys(EDITOR_SETTINGS)];

export interface Installation {
  /** The name of the schema, and its text. */
  readonly name: SchemaName;
  readonly schema: string;
  /** One of `EDITORS`. */
  readonly editor: string;
  /** The file to write the schema to. */
  readonly output?: string | undefined;
  /** Globs of the files to map; without them, an existing mapping or else the usual names. */
  readonly match?: readonly string[] | undefined;
}

/** Sets up the current directory. Throws a `Failure`, before anything is written, if its settings cannot be edited. */
export function installSchema({ name, schema, editor, output, match }: Installation): void {
  const files = match ?? USUAL_FILES[name];
  if (files === undefined) {
    throw new Failure(`the schema \`${name}\` has no usual file names; name the files with \`--match GLOB\``);
  }
  const print = Object.entries(EDITOR_SETTINGS).find(([each]) => each === editor)?.[1];
  const file = output ?? (print ? `${name}.schema.json` : `${VSCODE_FOLDER}/${name}.schema.json`);
  const mapping = { schema: fromRoot(file), match: files };
  rejectUnsafe([mapping.schema, ...mapping.match]);
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
  if (isMapped) printMessage(`${VSCODE_SETTINGS} already maps files to this schema`);
  else rewriteFile(addMapping(settings, mapping), VSCODE_SETTINGS);
}

/** Throws a `Failure` for a text that some editor's settings cannot quote or a terminal cannot show. */
function rejectUnsafe(texts: readonly string[]): void {
  for (const text of texts) {
    const found = findUnsafe(text);
    if (found) throw new Failure(`cannot write ${quote(text)} to the settings: it ${describeUnsafe(found)}`);
  }
}

/** Writes a path as the YAML server resolves it, relative to the root of the workspace. */
function fromRoot(file: string): string {
  const name = displayName(file);
  return isAbsolute(name) ? name : `./${name}`;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`cannot create ${folder}: ${describeSystemError(error)}`);
  }
}
