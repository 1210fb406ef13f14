// One line a diagnostic, for problem matchers and editors.
import { safeLine } from "../safe-text.ts";
import { describePlace, type LintReport } from "./report.ts";

/** `path:line:column: severity[code] message` */
export function printConcise({ diagnostics }: LintReport): string {
  return diagnostics
    .map((each) => `${safeLine(describePlace(each))}: ${each.severity}[${each.code}] ${safeLine(each.message)}\n`)
    .join("");
}
