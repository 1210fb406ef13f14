// How a run ends, and when findings make it fail. The code does not depend on any format.
import type { SeverityCounts } from "../print/diagnostics/report.ts";

/** Exit codes: nothing to object to; findings; misuse, unreadable input or our own failure. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something that ends a run with `EXIT.failure`: the message is for the user, in one line. */
export class Failure extends Error {}

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
