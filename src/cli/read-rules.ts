// `--rules`: files, directories and standard input with exported rules → sources.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { LintOptions } from "../api/lint.ts";
import { readResources } from "../api/read-resources.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { RESOURCE_MARK } from "../dialects/rules/recognize.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { describeSystemError } from "../text/system-error.ts";
import { displayName, STDIN_ARGUMENT } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import { readSource } from "./read-source.ts";
import { today } from "./today.ts";

/** The value of `RULES_OPTION`. */
export interface RulesOptions {
  readonly rules?: readonly string[];
}

/** Reads the files that `--rules` names. `others` are read too. Throws a `Failure` if one cannot be read, or standard input would be read twice. */
export function readRules(paths: readonly string[], others: readonly string[] = []): Source[] {
  if ([...others, ...paths].filter((path) => path === STDIN_ARGUMENT).length > 1) {
    throw new Failure("standard input can be read only once");
  }
  return paths.flatMap((path) => (isDirectory(path) ? readDirectory(path) : [readSource(nameOf(path))]));
}

/** The same name as if the file was checked itself, so that what is wrong with it is reported once. */
function nameOf(path: string): string {
  return ["", STDIN_ARGUMENT].includes(path) ? path : displayName(path);
}

/** What makes files with rules unreadable, which is reported even if no sign-in needs them. */
export function findUnreadableRules(files: readonly Source[], { rules }: Pick<LintOptions, "rules">): Diagnostic[] {
  const { problems } = readResources(files, { today: today(), ...(rules && { rules }) });
  return createDiagnostics(problems, "command-line");
}

function isDirectory(path: string): boolean {
  if (path === STDIN_ARGUMENT) return false;
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reading it as a file says why it cannot be read.
    return false;
  }
}

/** Reads the JSON and YAML in a directory. Files without resources may be there too, but not alone. */
function readDirectory(directory: string): Source[] {
  const sources = listFiles(directory).map((path) => readSource(displayName(path)));
  const marked = sources.filter(({ text }) => RESOURCE_MARK.test(text));
  if (sources.length === 0) throw new Failure(`no \`*.json\`, \`*.yaml\` or \`*.yml\` found in ${safeLine(directory)}`);
  return marked.length > 0 ? marked : sources;
}

function listFiles(directory: string): string[] {
  try {
    const names = readdirSync(directory, { withFileTypes: true });
    return names
      .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name))
      .map(({ name }) => join(directory, name))
      .toSorted();
  } catch (error) {
    throw new Failure(`cannot read ${safeLine(directory)}: ${describeSystemError(error)}`);
  }
}
