// The options of the commands that report findings; `--format` takes several formats at once.
import { resolve } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import { DIAGNOSTIC_FORMATS, isDiagnosticFormat } from "../print/diagnostics/print-diagnostics.ts";
import { parseCount, parseOutput } from "./arguments.ts";
import { FAIL_ON } from "./exit-code.ts";
import type { ReportFormat } from "./report-output.ts";

/** Adds the options that say where findings go, and which of them make the run fail. */
export function addReportOptions(command: Command): Command {
  const names = Object.keys(DIAGNOSTIC_FORMATS).join(", ");
  return command
    .addOption(
      new Option(
        "--format <name[:file]>",
        `how to print, to standard output or a file (repeatable): ${names} (default: text)`,
      ).argParser(parseReportFormat),
    )
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .addOption(new Option("--fail-on <severity>", "what makes the run fail").choices(FAIL_ON).default("error"))
    .option("--max-warnings <n>", "fail if there are more warnings than this", parseCount);
}

/** `FORMAT` or `FORMAT:FILE`, added to those before. */
function parseReportFormat(text: string, earlier: readonly ReportFormat[] = []): readonly ReportFormat[] {
  const colon = text.indexOf(":");
  const name = colon < 0 ? text : text.slice(0, colon);
  if (!isDiagnosticFormat(name)) {
    throw new InvalidArgumentError(`Allowed choices are ${Object.keys(DIAGNOSTIC_FORMATS).join(", ")}.`);
  }
  const added: ReportFormat = colon < 0 ? { name } : { name, file: parseOutput(text.slice(colon + 1)) };
  if (earlier.some(({ file }) => samePlace(file, added.file))) {
    throw new InvalidArgumentError(
      added.file === undefined
        ? "Only one format can go to standard output; write another as FORMAT:FILE."
        : "Another format goes to the same file.",
    );
  }
  return [...earlier, added];
}

function samePlace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined ? a === b : resolve(a) === resolve(b);
}
