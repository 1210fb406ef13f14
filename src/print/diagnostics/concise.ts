// One line a diagnostic, for problem matchers and editors.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { safeLine } from "../safe-text.ts";
import { describePlace } from "./report.ts";

/** `path:line:column: severity[code] message` */
export function printConcise(diagnostic: Diagnostic): string {
  const { severity, code, message } = diagnostic;
  return `${safeLine(describePlace(diagnostic))}: ${severity}[${code}] ${safeLine(message)}\n`;
}
