// What a format of diagnostics is: some print each diagnostic as it is found and need to remember nothing, the others need them all.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { LintReport, Style, Summary, TextOf } from "./report.ts";

export interface StreamedFormat {
  readonly printDiagnostic: (diagnostic: Diagnostic, textOf: TextOf, style: Style) => string;
  /** What comes after the last. */
  readonly printEnd?: (summary: Summary) => string;
}

export interface WholeFormat {
  readonly printReport: (report: LintReport) => string;
  /** It reads lines of the texts: for fingerprints, or to count columns in bytes. */
  readonly readsTexts?: true;
}

export type DiagnosticFormat = StreamedFormat | WholeFormat;
