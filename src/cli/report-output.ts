// What the commands that report findings print: which findings, in which formats, and how many there are.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { DiagnosticFormatName } from "../print/diagnostics/print-diagnostics.ts";
import type { CodeCount, Coverage, SeverityCounts } from "../print/diagnostics/report.ts";
import { plural } from "../text/numbers.ts";
import { EXIT, type ExitCode, type FailOptions, Failure, shouldFail } from "./exit-code.ts";
import { checkOutputs } from "./output-file.ts";
import { printMessage } from "./output.ts";
import { openFormat, type AddFindings, type ReportFormat, type ReportOptions } from "./report-formats.ts";

/** A report that is being written: the findings of one file after the other, then its end. */
export interface Report {
  /** `found` has all findings in these texts, if more than are reported: what is a credential in any of them is masked. */
  readonly add: AddFindings;
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
  const parts = sorted.map((format) => openFormat(format, options));
  const put: AddFindings = (...findings) => {
    for (const part of parts) part.add(...findings);
  };
  const isHeld = options.maxFindings !== undefined || options.group === "code";
  const held = isHeld ? (await import("./hold-findings.ts")).holdFindings(options) : undefined;
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const byCode = new Map<string, CodeCount>();
  return {
    add(diagnostics, textOf, found = diagnostics) {
      const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
      for (const { code, severity } of shown) {
        counts[severity] += 1;
        const key = `${severity} ${code}`;
        if (options.statistics) byCode.set(key, { code, severity, count: (byCode.get(key)?.count ?? 0) + 1 });
      }
      if (shown.length > 0) (held?.add ?? put)(shown, textOf, found);
    },
    close(coverage) {
      const omitted = held?.release(put);
      const statistics = [...byCode.values()].toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
      const summary = {
        ...coverage,
        counts,
        ...(options.maxFindings !== undefined && omitted !== undefined && { omitted }),
        ...(options.statistics && { statistics }),
      };
      for (const part of parts) part.close(summary);
      if (omitted && !formats.some(({ name }) => SAYS_WHAT_IS_OMITTED.has(name)))
        printMessage(`wifc: ${plural(omitted, "finding")} not shown`);
    },
  };
}

/** The exit code of a run with these findings. A run that fails because of what `--quiet` leaves out says so. */
export function concludeRun(counts: SeverityCounts, options: FailOptions & Pick<ReportOptions, "quiet">): ExitCode {
  if (!shouldFail(counts, options)) return EXIT.ok;
  if (options.quiet && counts.error === 0)
    printMessage(`wifc: failed because of ${plural(counts.warning, "warning")}, which \`--quiet\` leaves out`);
  return EXIT.findings;
}

// The formats that give the number of findings that they do not list.
const SAYS_WHAT_IS_OMITTED: ReadonlySet<DiagnosticFormatName> = new Set(["text", "json", "markdown"]);

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
