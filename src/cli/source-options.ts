// What the commands have in common that take a source, or choose a sign-in from it: options, values, what they say on standard error.
import type { Command } from "commander";
import type { IdentityOptions } from "../api/identity.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printDiagnostics } from "../print/diagnostics/print-diagnostics.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { suggest } from "../text/suggest.ts";
import { parseOrdinal, parseSetting } from "./arguments.ts";
import { STDIN_NAME } from "./display-name.ts";
import { printMessage, printErrors, STDERR } from "./output.ts";
import { readText } from "./read-source.ts";
import { type ColorChoice, createStyle } from "./style.ts";

/** What `addSourceOptions` adds, and the choice of colours that every command has. */
export interface SourceOptions {
  readonly quiet?: true;
  readonly stdinFilename: string;
  readonly color: ColorChoice;
}

export interface SignInCommandOptions extends SourceOptions, ValueOptions, IdentityOptions {}

/** How a source is called, and how much is said of it. */
export function addSourceOptions(command: Command): Command {
  return command
    .option("--quiet", "no warnings and notes on standard error")
    .option("--stdin-filename <path>", "what to call standard input", STDIN_NAME);
}

/** Which sign-in of a source is meant, and with which values; and the options of the source. */
export function addSignInOptions(command: Command): Command {
  command
    .option("--model <name>", "only this model, if models sign in differently")
    .option("--agent <name>", "only the models of this agent")
    .option("--document <n>", "which document of a file with several", parseOrdinal);
  return addSourceOptions(addValueOptions(command));
}

export function addValueOptions(command: Command): Command {
  return command
    .option(
      "--set <vars.NAME=VALUE>",
      "what expressions read; also secrets.NAME, env.NAME (repeatable)",
      (text: string, earlier?: Readonly<Record<string, string>>) => parseSetting("--set", text, earlier),
    )
    .option("--vars-file <file>", "a file with one vars.NAME=VALUE a line");
}

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

/** Prints diagnostics of a source, and of what it imports, on standard error: only errors if `quiet`, nothing if there are none. */
export function reportDiagnostics(
  found: readonly Diagnostic[],
  sources: readonly Source[],
  { quiet, color }: { readonly quiet?: true; readonly color: ColorChoice },
): void {
  const diagnostics = quiet ? found.filter(({ severity }) => severity === "error") : found;
  if (diagnostics.length === 0) return;
  const textOf = (path: string) => sources.find(({ name }) => name === path)?.text;
  const report = { files: 1, diagnostics, textOf };
  printErrors(printDiagnostics(report, "text", createStyle(color, STDERR)));
}
