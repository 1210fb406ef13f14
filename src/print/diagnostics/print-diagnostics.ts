// Diagnostics → text in a format.
import { printConcise } from "./concise.ts";
import { printGithub } from "./github.ts";
import { printJson } from "./json.ts";
import type { LintReport, Style } from "./report.ts";
import { printText } from "./text.ts";

/** Every format of diagnostics, by the name that the command line knows it by. */
export const DIAGNOSTIC_FORMATS = {
  text: printText,
  concise: printConcise,
  json: printJson,
  github: printGithub,
} satisfies Readonly<Record<string, (report: LintReport, style: Style) => string>>;

/** The name of a format. */
export type DiagnosticFormatName = keyof typeof DIAGNOSTIC_FORMATS;

/** Prints what a run found. Only `text` has any style. */
export function printDiagnostics(report: LintReport, format: DiagnosticFormatName, style: Style): string {
  return DIAGNOSTIC_FORMATS[format](report, style);
}
