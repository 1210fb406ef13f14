// What the commands that report findings print, and where each format goes. What can goes to standard output as it is found, and
// nothing of it is kept; what goes to a file is written whole at the end.
import { sortDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import { printMarkdown } from "../print/diagnostics/markdown.ts";
import type { DiagnosticFormatName } from "../print/diagnostics/print-diagnostics.ts";
import type {
  DiagnosticFormat,
  StreamedFormat,
  WholeFormat,
  Coverage,
  LintReport,
  TextOf,
} from "../print/diagnostics/report.ts";
import { maskPlaces } from "../print/diagnostics/secret-places.ts";
import { TEXT } from "../print/diagnostics/text.ts";
import type { Style } from "../print/style.ts";
import { describeError } from "../text/system-error.ts";
import { Failure } from "./exit-code.ts";
import { checkOutputs, writeOutput } from "./output-file.ts";
import { printResult, STDOUT, printMessage } from "./output.ts";
import { createStyle, type ColorChoice } from "./style.ts";
import { appendToFile } from "./write-file.ts";

/** A format, and the file for it; without one it is for standard output. */
export interface ReportFormat {
  readonly name: DiagnosticFormatName;
  readonly file?: string;
}

export interface ReportOptions {
  readonly quiet?: true;
  readonly color: ColorChoice;
}

/** A report that is being written: the findings of one file after the other, then what closes it. */
export interface Report {
  readonly add: (diagnostics: readonly Diagnostic[], textOf: TextOf) => void;
  readonly close: (coverage: Coverage) => void;
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

/** Begins a report in every format. Files are written first, so that nobody reads of success before there is one. */
export async function openReport(formats: readonly ReportFormat[], options: ReportOptions): Promise<Report> {
  checkOutputs(formats.map(({ file }) => file));
  const sorted = formats.toSorted((a, b) => Number(a.file === undefined) - Number(b.file === undefined));
  const parts = await Promise.all(sorted.map((format) => openFormat(format, options)));
  return {
    add(diagnostics, textOf) {
      const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
      if (shown.length > 0) for (const part of parts) part.add(shown, textOf);
    },
    close(coverage) {
      for (const part of parts) part.close(coverage);
    },
  };
}

async function openFormat({ name, file }: ReportFormat, options: ReportOptions): Promise<Report> {
  const format = await loadFormat(name);
  if (!("printReport" in format)) return openStream(format, file, options);
  return openWhole(format, (report) => {
    if (name === "github") writeJobSummary(report);
    writeOutput(format.printReport(report), file);
  });
}

/** Most runs are for people: what programs read is loaded for the others only. */
async function loadFormat(name: DiagnosticFormatName): Promise<DiagnosticFormat> {
  return name === "text" ? TEXT : (await import("../print/diagnostics/print-diagnostics.ts")).DIAGNOSTIC_FORMATS[name];
}

function openStream(format: StreamedFormat, file: string | undefined, { color, quiet }: ReportOptions): Report {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const held: string[] = [];
  // Made with the first finding. A file is no terminal, whatever `FORCE_COLOR` says of those.
  let style: Style | undefined;
  const useStyle = () =>
    (style ??= file === undefined ? createStyle(color, STDOUT) : createStyle(color === "always" ? color : "never"));
  const put = (text: string) => {
    if (file === undefined) printResult(text);
    else held.push(text);
  };
  return {
    add(diagnostics, textOf) {
      for (const { severity } of diagnostics) counts[severity] += 1;
      const masked = maskPlaces(diagnostics, textOf);
      put(diagnostics.map((each) => format.printDiagnostic(each, masked, useStyle())).join(""));
    },
    close(coverage) {
      const isSilent = quiet === true && file === undefined && counts.error === 0;
      if (format.printEnd && !isSilent) put(format.printEnd({ ...coverage, counts }));
      if (file !== undefined) writeOutput(held.join(""), file);
    },
  };
}

function openWhole(format: WholeFormat, write: (report: LintReport) => void): Report {
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
    close(coverage) {
      write({ ...coverage, diagnostics: sortDiagnostics(diagnostics), textOf: (path) => texts.get(path) });
    },
  };
}

/**
 * Gives, of the diagnostics that it is called with one after the other, those that it did not give before. A file that several workflows
 * import has its mistakes once, though it is checked with each of them.
 */
export function leaveOutTold(): (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] {
  // Only markdown is imported: nothing is remembered of other files, however many there are.
  const told = new Set<string>();
  return (diagnostics) =>
    diagnostics.filter(({ path, start, code, message }) => {
      if (!isMarkdown(path)) return true;
      const key = JSON.stringify([path, start.offset, code, message]);
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
}

/** Adds a report to the summary of a GitHub Actions job, if there is one. It comes unasked: that it cannot be written is told, and no more. */
function writeJobSummary(report: LintReport): void {
  const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "") return;
  try {
    appendToFile(file, printMarkdown(report));
  } catch (error) {
    printMessage(`wifc: cannot write the summary of the job: ${describeError(error)}`);
  }
}
