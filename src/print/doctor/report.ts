// The result of `wifc doctor`, for every format: a list of checks with a verdict each. It contains no values of variables and no tokens.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Subject } from "../token/report.ts";

/** The checks, in their order. */
export const CHECK_NAMES = ["lint", "sign-in", "variables", "precedence", "token", "rule", "exchange"] as const;

export type CheckName = (typeof CHECK_NAMES)[number];

/** `unknown`: it was checked, but the result is not certain. */
export type Verdict = "ok" | "problem" | "unknown" | "not-checked";

/** A variable or a setting of this machine, and what is wrong with it. */
export interface CheckItem {
  readonly name: string;
  readonly verdict: "problem" | "unknown";
  /** A clause. */
  readonly message: string;
}

export interface Check {
  readonly name: CheckName;
  readonly verdict: Verdict;
  /** A sentence: the result, or why there is none. */
  readonly message: string;
  readonly items?: readonly CheckItem[];
  readonly diagnostics?: readonly Diagnostic[];
}

export interface DoctorReport {
  /** The file that declares the sign-in. */
  readonly path: string;
  /** What signs in. */
  readonly subject?: Subject;
  readonly checks: readonly Check[];
}

/** A check that was not made, and why. */
export function skip(name: CheckName, message: string): Check {
  return { name, verdict: "not-checked", message };
}

/** The worst of these verdicts. */
export function worstOf(verdicts: readonly Verdict[]): "ok" | "problem" | "unknown" {
  if (verdicts.includes("problem")) return "problem";
  return verdicts.every((verdict) => verdict === "ok") ? "ok" : "unknown";
}
