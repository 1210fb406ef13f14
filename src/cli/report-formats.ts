// Where each format of a report goes. Standard output gets findings as they are found if its format allows it; a file is written
// atomically at the end.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/order.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import { printMarkdown } from "../print/diagnostics/markdown.ts";
import { DIAGNOSTIC_FORMATS, type DiagnosticFormatName } from "../print/diagnostics/print-diagnostics.ts";
import type {
  DiagnosticFormat,
  LintReport,
  StreamedFormat,
  Summary,
  TextOf,
  WholeFormat,
} from "../print/diagnostics/report.ts";
import { maskPlaces } from "../print/diagnostics/secret-places.ts";
import type { Style } from "../print/style.ts";
import { describeSystemError } from "../text/system-error.ts";
import { writeOutput } from "./output-file.ts";
import { printMessage, printResult, STDOUT } from "./output.ts";
import { createStyle, type ColorChoice } from "./style.ts";
import { appendToFile } from "./write-file.ts";

/** A format, and the file for it; without a file it goes to standard output. */
export interface ReportFormat {
  readonly name: DiagnosticFormatName;
  readonly file?: string;
}

export interface ReportOptions {
  readonly quiet?: true;
  /** At most how many findings to list. */
  readonly maxFindings?: number;
  readonly group?: "file" | "code";
  readonly statistics?: true;
  readonly color: ColorChoice;
}

/** Adds the findings of a file, or some of them: `found` has all findings in these texts. */
export type AddFindings = (diagnostics: readonly Diagnostic[], textOf: TextOf, found?: readonly Diagnostic[]) => void;

/** A report in one format. */
export interface FormatReport {
  readonly add: AddFindings;
  readonly close: (summary: Summary) => void;
}

/** Opens a report in a format. */
export function openFormat({ name, file }: ReportFormat, options: ReportOptions): FormatReport {
  const format: DiagnosticFormat = DIAGNOSTIC_FORMATS[name];
  if (!("printReport" in format)) return openStream(format, file, options);
  return openWhole(format, (report) => {
    if (name === "github") writeJobSummary(report);
    writeOutput(format.printReport(report), file);
  });
}

function openStream(
  format: StreamedFormat,
  file: string | undefined,
  { color, quiet, group }: ReportOptions,
): FormatReport {
  const pieces: string[] = [];
  const held = new Map<string, Map<Diagnostic, string>>();
  // Made with the first finding. A file is never a terminal, even if `FORCE_COLOR` is set.
  let style: Style | undefined;
  const useStyle = () =>
    (style ??= file === undefined ? createStyle(color, STDOUT) : createStyle(color === "always" ? color : "never"));
  const put = (text: string) => {
    if (file === undefined) printResult(text);
    else pieces.push(text);
  };
  return {
    add(diagnostics, textOf, found = diagnostics) {
      const masked = maskPlaces(found, textOf);
      const print = (each: Diagnostic) => format.printDiagnostic(each, masked, useStyle());
      if (
        held.size === 0 &&
        !(group !== "code" && format.isGrouped && diagnostics.some(({ path }) => hasMoreReaders(path)))
      ) {
        put(diagnostics.map(print).join(""));
        return;
      }
      for (const each of diagnostics) {
        const ofFile = held.get(each.path) ?? new Map<Diagnostic, string>();
        held.set(each.path, ofFile.set(each, print(each)));
      }
    },
    close(summary) {
      for (const ofFile of held.values()) {
        const sorted = sortDiagnostics([...ofFile.keys()]);
        put(sorted.map((each) => ofFile.get(each) ?? "").join(""));
      }
      const isSilent = quiet === true && file === undefined && summary.counts.error === 0;
      if (format.printEnd && !isSilent) put(format.printEnd(summary));
      if (file !== undefined) writeOutput(pieces.join(""), file);
    },
  };
}

/**
 * Whether a file can have findings that come from checking another one: an import from each workflow that imports it, a lock file from
 * its workflow. From the first of these on, a report for people is held, so that it has the findings of a file together.
 */
function hasMoreReaders(path: string): boolean {
  return isMarkdown(path) || path.endsWith(".lock.yml");
}

function openWhole(format: WholeFormat, write: (report: LintReport) => void): FormatReport {
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string | undefined>();
  return {
    add(found, textOf) {
      diagnostics.push(...found);
      if (!format.readsTexts) return;
      for (const { path, related = [] } of found) {
        for (const name of [path, ...related.map((place) => place.path)]) texts.set(name, textOf(name));
      }
    },
    close(summary) {
      write({ ...summary, diagnostics: sortDiagnostics(diagnostics), textOf: (path) => texts.get(path) });
    },
  };
}

/** Adds a report to the summary of a GitHub Actions job, if there is one. Nobody asked for it, so a failure is reported but does not fail the run. */
function writeJobSummary(report: LintReport): void {
  const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "") return;
  try {
    appendToFile(file, printMarkdown(report));
  } catch (error) {
    printMessage(`wifc: cannot write the job summary: ${describeSystemError(error)}`);
  }
}
