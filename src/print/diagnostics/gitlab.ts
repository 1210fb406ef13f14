// GitLab's report of code quality: it shows a finding once for each fingerprint.
import type { Severity } from "../../diagnostics/entry.ts";
import { safeJson } from "../safe-text.ts";
import { fingerprintDiagnostics } from "./fingerprint.ts";
import type { LintReport } from "./report.ts";

// GitLab has five: info, minor, major, critical, blocker.
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", note: "info" };

/** A list with the members that GitLab requires. */
export function printGitlab(report: LintReport): string {
  return safeJson(
    fingerprintDiagnostics(report).map(([{ code, severity, message, path, start, end }, fingerprint]) => ({
      description: message,
      check_name: code,
      fingerprint,
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: start.line, end: end.line } },
    })),
  );
}
