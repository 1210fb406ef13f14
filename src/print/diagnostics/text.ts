// For people at a terminal or in a log: findings, and a last line that sums up. For problem matchers and editors: one line each.
import { describeCounts } from "./describe-counts.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { safeLine } from "../safe-text.ts";
import { printFinding } from "./print-finding.ts";
import { type CodeCount, type StreamedFormat, describePlace, type Summary } from "./report.ts";

/** Each finding with an empty line after it; at the end the counts. */
export const TEXT: StreamedFormat = {
  printDiagnostic: printFinding,
  printEnd: printClosingLine,
  isGrouped: true,
};

function printClosingLine(summary: Summary): string {
  return `${printStatistics(summary.statistics)}${describeCounts(summary)}\n`;
}

/** A table with a row for each code, and an empty line after it. */
function printStatistics(statistics: readonly CodeCount[] = []): string {
  const width = Math.max(0, ...statistics.map(({ count }) => String(count).length));
  const rows = statistics.map(({ code, severity, count }) => {
    return `${String(count).padStart(width)} ${severity.padEnd("warning".length)} ${code}\n`;
  });
  return rows.length === 0 ? "" : `${rows.join("")}\n`;
}

/** `path:line:column: severity[code] message` */
export function printConcise(diagnostic: Diagnostic): string {
  const { severity, code, message } = diagnostic;
  return `${safeLine(describePlace(diagnostic))}: ${severity}[${code}] ${safeLine(message)}\n`;
}
