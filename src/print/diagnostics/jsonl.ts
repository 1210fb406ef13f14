// For programs that read line by line: each line is a diagnostic of our own JSON, version 1.
import { safeJsonLine } from "../safe-text.ts";
import type { LintReport } from "./report.ts";

/** One line of JSON for each diagnostic. */
export function printJsonLines({ diagnostics }: LintReport): string {
  return diagnostics.map(safeJsonLine).join("");
}
