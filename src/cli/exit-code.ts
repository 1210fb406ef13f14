// Exit codes, and which findings make a run fail. Neither depends on the output format.
import type { SeverityCounts } from "../print/diagnostics/report.ts";

/** `failure` is invalid usage, a file that cannot be read or written, or an internal error. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a run with `EXIT.failure`. The message is one line for the user. */
export class Failure extends Error {}

/** Which findings the user wants to fail the run. */
export interface FailOptions {
  readonly failOn: "error" | "warning" | "never";
  readonly maxWarnings?: number;
}

export const FAIL_ON: readonly FailOptions["failOn"][] = ["error", "warning", "never"];

/** Whether findings make the run end with `EXIT.findings`. */
export function shouldFail({ error, warning }: SeverityCounts, { failOn, maxWarnings }: FailOptions): boolean {
  if (maxWarnings !== undefined && warning > maxWarnings) return true;
  if (failOn === "never") return false;
  return error > 0 || (failOn === "warning" && warning > 0);
}
