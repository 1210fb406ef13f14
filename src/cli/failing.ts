// When findings make a run fail.
import type { SeverityCounts } from "../print/diagnostics/report.ts";

/** What the user calls a failure. */
export interface FailOptions {
  readonly failOn: "error" | "warning" | "never";
  readonly maxWarnings?: number;
}

export const FAIL_ON: readonly FailOptions["failOn"][] = ["error", "warning", "never"];

/** Whether there are findings that make the run end with `EXIT.findings`. */
export function hasFailed({ error, warning }: SeverityCounts, { failOn, maxWarnings }: FailOptions): boolean {
  if (maxWarnings !== undefined && warning > maxWarnings) return true;
  if (failOn === "never") return false;
  return error > 0 || (failOn === "warning" && warning > 0);
}
