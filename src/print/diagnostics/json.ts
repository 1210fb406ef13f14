// Findings in JSON: our own format, version 1, and GitLab's code quality report.
import type { Severity } from "../../diagnostics/entry.ts";
import { safeJson } from "../safe-text.ts";
import { fingerprintDiagnostics } from "./fingerprint.ts";
import { summarize, type LintReport } from "./report.ts";

/** One object with counts and all diagnostics. Members that do not apply are left out. */
export function printJson(report: LintReport): string {
  const { files, shard, inBaseline, omitted, statistics, diagnostics } = report;
  const { counts } = summarize(report);
  return safeJson({
    version: 1,
    files,
    errors: counts.error,
    warnings: counts.warning,
    ...(shard && { shard }),
    ...(inBaseline !== undefined && { inBaseline }),
    ...(omitted !== undefined && { omitted }),
    ...(statistics && { statistics }),
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
