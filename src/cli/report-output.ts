// What the commands that report findings print, and where each format goes. Standard output gets findings as they are found if its format
// allows it; a file is written atomically at the end.
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
import { describeSystemError } from "../text/system-error.ts";
import { Failure } from "./exit-code.ts";
import { checkOutputs, writeOutput } from "./output-file.ts";
import { printResult, STDOUT, printMessage } from "./output.ts";
import { createStyle, type ColorChoice } from "./style.ts";
import { appendToFile } from "./write-file.ts";

/** A format, and the file for it; without a file it goes to standard output. */
export interface ReportFormat {
  readonly name: DiagnosticFormatName;
  readonly file?: string;
}

export interface ReportOptions {
  readonly quiet?: true;
  readonly color: ColorChoice;
}

/** A report that is being written: the findings of one file after the other, then its end. */
export interface Report {
  /** `found` has all findings in these texts, if more than are reported: what is a credential in any of them is masked. */
  readonly add: (diagnostics: readonly Diagnostic[], textOf: TextOf, found?: readonly Diagnostic[]) => void;
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
    throw new Failure("`--output` requires a single `--format` without a file");
  }
  return [{ name: only.name, file: output }];
}

/** Begins a report in every format. Files are written first, so that standard output reports success only if there is any. */
export async function openReport(formats: readonly ReportFormat[], options: ReportOptions): Promise<Report> {
  checkOutputs(formats.map(({ file }) => file));
  const sorted = formats.toSorted((a, b) => Number(a.file === undefined) - Number(b.file === undefined));
  const parts = await Promise.all(sorted.map((format) => openFormat(format, options)));
  return {
    add(diagnostics, textOf, found = diagnostics) {
      const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
      if (shown.length > 0) for (const part of parts) part.add(shown, textOf, found);
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

/** Most runs print text: the other formats are loaded only if they are asked for. */
async function loadFormat(name: DiagnosticFormatName): Promise<DiagnosticFormat> {
  return name === "text" ? TEXT : (await import("../print/diagnostics/print-diagnostics.ts")).DIAGNOSTIC_FORMATS[name];
}

function openStream(format: StreamedFormat, file: string | undefined, { color, quiet }: ReportOptions): Report {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
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
      for (const { severity } of diagnostics) counts[severity] += 1;
      const masked = maskPlaces(found, textOf);
      const print = (each: Diagnostic) => format.printDiagnostic(each, masked, useStyle());
      if (held.size === 0 && !(format.isGrouped && diagnostics.some(({ path }) => hasMoreReaders(path)))) {
        put(diagnostics.map(print).join(""));
        return;
      }
      for (const each of diagnostics) {
        const group = held.get(each.path) ?? new Map<Diagnostic, string>();
        held.set(each.path, group.set(each, print(each)));
      }
    },
    close(coverage) {
      for (const group of held.values()) {
        const sorted = sortDiagnostics([...group.keys()]);
        put(sorted.map((each) => group.get(each) ?? "").join(""));
      }
      const isSilent = quiet === true && file === undefined && counts.error === 0;
      if (format.printEnd && !isSilent) put(format.printEnd({ ...coverage, counts }));
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
 * Filters the diagnostics that it is called with, one file after the other: those that it has returned before are left out. A file that
 * others refer to is checked with each of them. Nothing is remembered of files for which `isShared` is false, however many there are.
 */
export function createDuplicateFilter(): (
  diagnostics: readonly Diagnostic[],
  isShared?: (path: string) => boolean,
) => readonly Diagnostic[] {
  const seen = new Set<string>();
  return (diagnostics, isShared) =>
    diagnostics.filter(({ path, start, code, message }) => {
      if (isShared && !isShared(path)) return true;
      const key = JSON.stringify([path, start.offset, code, message]);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
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
