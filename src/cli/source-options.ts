// Options that commands share because they read a source or select a sign-in in it, the values given by `--set` and `--vars-file`, and
// what is reported on standard error.
import type { Command } from "commander";
import type { IdentityOptions } from "../api/identity.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printDiagnostics } from "../print/diagnostics/print-diagnostics.ts";
import { textOfSources } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { suggest } from "../text/suggest.ts";
import { parseOrdinal, parseSetting } from "./arguments.ts";
import { STDIN_NAME } from "./display-name.ts";
import { printMessage, printErrors, STDERR } from "./output.ts";
import { readText } from "./read-source.ts";
import { type ColorChoice, createStyle } from "./style.ts";

/** The options that `addSourceOptions` adds, and `--color`, which every command has. */
export interface SourceOptions {
  readonly quiet?: true;
  readonly stdinFilename: string;
  readonly color: ColorChoice;
}

export interface SignInCommandOptions extends SourceOptions, ValueOptions, IdentityOptions {}

const QUIET = "Print no warnings or notes on standard error";

export function addSourceOptions(command: Command, quiet = QUIET): Command {
  return command
    .option("--quiet", quiet)
    .option("--stdin-filename <path>", "File name to use for standard input", STDIN_NAME);
}

/** Adds the options that select a sign-in of a source, and those of `addValueOptions` and `addSourceOptions`. */
export function addSignInOptions(command: Command, quiet = QUIET): Command {
  command
    .option("--model <name>", "Use the sign-in of this model, if models sign in differently")
    .option("--agent <name>", "Use the sign-in of this agent's models")
    .option("--sign-in <name>", "Use the sign-in of this job, container, upstream or profile")
    .option("--document <n>", "Read document n of a file with several documents", parseOrdinal);
  return addSourceOptions(addValueOptions(command), quiet);
}

/** Adds the options that give values, described as a command uses them. */
export function addValueOptions(
  command: Command,
  description = "Set a value that expressions read; secrets.NAME and env.NAME work too; repeatable",
): Command {
  return command
    .option("--set <vars.NAME=VALUE>", description, (text: string, earlier?: Readonly<Record<string, string>>) =>
      parseSetting("invalid value for `--set`", text, earlier),
    )
    .option("--vars-file <file>", "Read values for --set from a file, one vars.NAME=VALUE per line");
}

export interface ValueOptions {
  readonly set?: Readonly<Record<string, string>>;
  /** A file with one `vars.NAME=VALUE` per line. */
  readonly varsFile?: string;
}

/** Reads the given values; `--set` wins over `--vars-file`. Throws a `Failure` if the file cannot be read or has an invalid line. */
export function readValues({ set, varsFile }: ValueOptions): Readonly<Record<string, string>> {
  return { ...(varsFile !== undefined && readVarsFile(varsFile)), ...set };
}

/**
 * Reports names in `--set` that no expression reads: each was given for this run. A file of variables may well have more than one workflow
 * needs.
 */
export function reportUnread({ set = {} }: ValueOptions, file: string, reads: readonly string[]): void {
  const known = new Set(reads.map((each) => each.toLowerCase()));
  const isRead = (name: string) => [name, name.replace(/\..*/, "")].some((each) => known.has(each.toLowerCase()));
  for (const name of Object.keys(set).filter((each) => !isRead(each))) {
    const suggestion = suggest(name, reads);
    const question = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
    printMessage(`wifc: the sign-in of ${safeLine(file)} does not read \`${name}\`${safeLine(question)}`);
  }
}

/** Skips empty lines and lines that begin with `#`. */
function readVarsFile(file: string): Readonly<Record<string, string>> {
  let settings: Record<string, string> = {};
  for (const [index, line] of readText(file).split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    settings = parseSetting(`invalid line ${safeLine(file)}:${index + 1}`, line, settings);
  }
  return settings;
}

/** Prints the diagnostics of a source and its imports on standard error: only errors if `quiet`, and nothing if there are none. */
export function reportDiagnostics(
  found: readonly Diagnostic[],
  sources: readonly Source[],
  { quiet, color }: { readonly quiet?: true; readonly color: ColorChoice },
): void {
  const diagnostics = quiet ? found.filter(({ severity }) => severity === "error") : found;
  if (diagnostics.length === 0) return;
  const report = { files: 1, diagnostics, textOf: textOfSources(sources) };
  printErrors(printDiagnostics(report, "text", createStyle(color, STDERR)));
}
