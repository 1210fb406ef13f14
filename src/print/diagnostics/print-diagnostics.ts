// The formats of diagnostics.
import { safeJsonLine } from "../safe-text.ts";
import { printCheckstyle, printJunit } from "./xml.ts";
import { printConcise, TEXT } from "./text.ts";
import { type DiagnosticFormat, summarize, type LintReport } from "./report.ts";
import type { Style } from "../style.ts";
import { printGithub } from "./github.ts";
import { printGitlab, printJson } from "./json.ts";
import { printMarkdown } from "./markdown.ts";
import { printRdjson } from "./rdjson.ts";
import { printSarif } from "./sarif.ts";
import { maskPlaces } from "./secret-places.ts";

/** Every format of diagnostics, by its name on the command line. */
export const DIAGNOSTIC_FORMATS = {
  text: TEXT,
  concise: { printDiagnostic: printConcise, isGrouped: true },
  json: { printReport: printJson },
  // For programs that read line by line: each line is a diagnostic of our own JSON, version 1.
  jsonl: { printDiagnostic: safeJsonLine },
  github: { printReport: printGithub },
  sarif: { printReport: printSarif, readsTexts: true },
  junit: { printReport: printJunit },
  checkstyle: { printReport: printCheckstyle },
  gitlab: { printReport: printGitlab, readsTexts: true },
  rdjson: { printReport: printRdjson, readsTexts: true },
  markdown: { printReport: printMarkdown },
} satisfies Readonly<Record<string, DiagnosticFormat>>;

export type DiagnosticFormatName = keyof typeof DIAGNOSTIC_FORMATS;

export function isDiagnosticFormat(name: string): name is DiagnosticFormatName {
  return Object.hasOwn(DIAGNOSTIC_FORMATS, name);
}

/** Prints all findings of a run. Only `text` uses the style. */
export function printDiagnostics(report: LintReport, name: DiagnosticFormatName, style: Style): string {
  const format: DiagnosticFormat = DIAGNOSTIC_FORMATS[name];
  if ("printReport" in format) return format.printReport(report);
  const textOf = maskPlaces(report.diagnostics, report.textOf);
  const printed = report.diagnostics.map((each) => format.printDiagnostic(each, textOf, style));
  return printed.join("") + (format.printEnd?.(summarize(report)) ?? "");
}
