// Diagnostics → text in a format.
import { printCheckstyle } from "./checkstyle.ts";
import { printConcise } from "./concise.ts";
import { printGithub } from "./github.ts";
import { printGitlab } from "./gitlab.ts";
import { printJson } from "./json.ts";
import { printJsonLines } from "./jsonl.ts";
import { printJunit } from "./junit.ts";
import { printMarkdown } from "./markdown.ts";
import { printRdjson } from "./rdjson.ts";
import type { LintReport, Style } from "./report.ts";
import { printSarif } from "./sarif.ts";
import { printText } from "./text.ts";

/** Every format of diagnostics, by the name that the command line knows it by. */
export const DIAGNOSTIC_FORMATS = {
  text: printText,
  concise: printConcise,
  json: printJson,
  jsonl: printJsonLines,
  github: printGithub,
  sarif: printSarif,
  junit: printJunit,
  checkstyle: printCheckstyle,
  gitlab: printGitlab,
  rdjson: printRdjson,
  markdown: printMarkdown,
} satisfies Readonly<Record<string, (report: LintReport, style: Style) => string>>;

/** The name of a format. */
export type DiagnosticFormatName = keyof typeof DIAGNOSTIC_FORMATS;

/** Prints what a run found. Only `text` has any style. */
export function printDiagnostics(report: LintReport, format: DiagnosticFormatName, style: Style): string {
  return DIAGNOSTIC_FORMATS[format](report, style);
}
