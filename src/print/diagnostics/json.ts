// For programs: version 1 of our own JSON.
import { safeJson } from "../safe-text.ts";
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
