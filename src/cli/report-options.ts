// The options of the commands that report findings. `--format` can be given several times.
import { resolve } from "node:path";
import { DIAGNOSTIC_FORMATS, isDiagnosticFormat } from "../print/diagnostics/print-diagnostics.ts";
import { parseCount, parseOutput } from "./arguments.ts";
import { FAIL_ON } from "./exit-code.ts";
import { InvalidValue, type OptionRow } from "./option-row.ts";
import type { ReportFormat } from "./report-formats.ts";

/** The options that decide where findings go, and which of them make the run fail. */
export const REPORT_OPTIONS: readonly OptionRow[] = [
  {
    flags: "--format <name[:file]>",
    description: "Output format, and optionally a file to write it to; repeatable",
    choices: Object.keys(DIAGNOSTIC_FORMATS),
    defaultInHelp: "text",
    parse: parseReportFormat,
  },
  {
    flags: "-o, --output <file>",
    description: "Write to this file instead of standard output",
    parse: parseOutput,
  },
  {
    flags: "--fail-on <severity>",
    description: "Fail the run on findings of this severity or higher",
    choices: FAIL_ON,
    byDefault: "error",
  },
  { flags: "--max-warnings <n>", description: "Fail the run if there are more warnings than this", parse: parseCount },
];

/** Parses `FORMAT` or `FORMAT:FILE` and adds it to the earlier ones. */
function parseReportFormat(text: string, earlier: readonly ReportFormat[] = []): readonly ReportFormat[] {
  const colon = text.indexOf(":");
  const name = colon < 0 ? text : text.slice(0, colon);
  if (!isDiagnosticFormat(name)) {
    throw new InvalidValue(`must be one of ${Object.keys(DIAGNOSTIC_FORMATS).join(", ")}`);
  }
  const added: ReportFormat = colon < 0 ? { name } : { name, file: parseOutput(text.slice(colon + 1)) };
  if (earlier.some(({ file }) => samePlace(file, added.file))) {
    throw new InvalidValue(
      added.file === undefined
        ? "only one format can go to standard output; write others as FORMAT:FILE"
        : "another format goes to the same file",
    );
  }
  return [...earlier, added];
}

function samePlace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined ? a === b : resolve(a) === resolve(b);
}
