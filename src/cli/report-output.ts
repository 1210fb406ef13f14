// `--format` of the commands that report findings, and where each format goes.
import { resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import {
  DIAGNOSTIC_FORMATS,
  printDiagnostics,
  type DiagnosticFormatName,
} from "../print/diagnostics/print-diagnostics.ts";
import type { LintReport } from "../print/diagnostics/report.ts";
import { parseOutput } from "./arguments.ts";
import { describeError } from "../text/system-error.ts";
import { Failure } from "./exit-code.ts";
import { printMessage, writeOutput } from "./output.ts";
import { createStyle, type ColorChoice } from "./style.ts";
import { appendToFile } from "./write-file.ts";

/** A format, and the file for it; without one it is for standard output. */
export interface ReportFormat {
  readonly name: DiagnosticFormatName;
  readonly file?: string;
}

/** What a report is printed with. */
export interface ReportOptions {
  readonly output?: string;
  readonly quiet?: true;
  readonly color: ColorChoice;
}

/** `FORMAT` or `FORMAT:FILE`, added to those before. */
export function parseReportFormat(text: string, earlier: readonly ReportFormat[] = []): readonly ReportFormat[] {
  const colon = text.indexOf(":");
  const name = colon < 0 ? text : text.slice(0, colon);
  if (!isFormat(name)) {
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

function isFormat(name: string): name is DiagnosticFormatName {
  return Object.hasOwn(DIAGNOSTIC_FORMATS, name);
}

function samePlace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined ? a === b : resolve(a) === resolve(b);
}

/** Gives a single format the file of `--output`. Throws a `Failure` if there are more formats, or it has a file already. */
export function placeFormats(
  formats: readonly ReportFormat[] = [{ name: "text" }],
  output: string | undefined,
): readonly ReportFormat[] {
  if (output === undefined) return formats;
  const [only, ...others] = formats;
  if (!only || only.file !== undefined || others.length > 0) {
    throw new Failure("--output goes with one --format that names no file");
  }
  return [{ name: only.name, file: output }];
}

/** Prints a report in every format: files first, so that nobody reads of success before there is one. */
export function writeReport(report: LintReport, formats: readonly ReportFormat[], options: ReportOptions): void {
  const diagnostics = options.quiet
    ? report.diagnostics.filter(({ severity }) => severity === "error")
    : report.diagnostics;
  const shown = { ...report, diagnostics };
  const byPlace = formats.toSorted((a, b) => Number(a.file === undefined) - Number(b.file === undefined));
  for (const { name, file } of byPlace) {
    if (name === "github") writeSummary(shown);
    if (options.quiet && name === "text" && file === undefined && diagnostics.length === 0) continue;
    // A file is no terminal, whatever `FORCE_COLOR` says of those.
    const color = file === undefined || options.color === "always" ? options.color : "never";
    const style = createStyle(color, process.stdout);
    writeOutput(printDiagnostics(shown, name, style), file);
  }
}

/** The summary of a GitHub Actions job. It comes unasked: that it cannot be written is told, and no more. */
function writeSummary(report: LintReport): void {
  const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "") return;
  const text = printDiagnostics(report, "markdown", createStyle("never", {}));
  try {
    appendToFile(file, text);
  } catch (error) {
    printMessage(`wifc: cannot write the summary of the job: ${describeError(error)}`);
  }
}
