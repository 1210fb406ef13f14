// Findings in JSON: our own format, version 1, and GitLab's code quality report.
import type { Severity } from "../../diagnostics/entry.ts";
import { safeJson } from "../safe-text.ts";
import { fingerprintDiagnostics } from "./fingerprint.ts";
import { countSeverity, type LintReport } from "./report.ts";

/** One object with counts and all diagnostics. Members that do not apply are left out. */
export function printJson({ files, shard, diagnostics }: LintReport): string {
  return safeJson({
    version: 1,
    files,
    errors: countSeverity(diagnostics, "error"),
    warnings: countSeverity(diagnostics, "warning"),
    ...(shard && { shard }),
    diagnostics,
  });
}

// GitLab has five: info, minor, major, critical, blocker.
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", note: "info" };

/** A list with the members that GitLab requires. GitLab shows one finding for each fingerprint. */
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
