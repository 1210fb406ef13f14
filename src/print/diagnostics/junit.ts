// JUnit's XML, as CI servers read it. What fails no run by itself fails no test: only errors are failures.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { escapeXml } from "../xml.ts";
import { describePlace, groupByPath, type LintReport } from "./report.ts";

/** A suite for each file with findings and a case for each finding; one case that passes if there are none. */
export function printJunit({ diagnostics }: LintReport): string {
  const suites = groupByPath(diagnostics).map(([path, found]) => printSuite(path, found, found.map(printCase)));
  const empty = printSuite("wifc", [], [`    <testcase name="no problems" classname="wifc"/>\n`]);
  const all = diagnostics.length === 0 ? [empty] : suites;
  const tests = Math.max(1, diagnostics.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wifc" tests="${tests}" failures="${countErrors(diagnostics)}" errors="0">\n${all.join("")}</testsuites>\n`;
}

function printSuite(path: string, found: readonly Diagnostic[], cases: readonly string[]): string {
  const counts = `tests="${cases.length}" failures="${countErrors(found)}" errors="0" skipped="0"`;
  return `  <testsuite name="${escapeXml(path)}" ${counts}>\n${cases.join("")}  </testsuite>\n`;
}

function printCase(diagnostic: Diagnostic): string {
  const { code, severity, message, hint, path, start } = diagnostic;
  const text = escapeXml(`${describePlace(diagnostic)} ${message}${hint === undefined ? "" : ` ${hint}`}`);
  const inside =
    severity === "error"
      ? `<failure type="${severity}" message="${escapeXml(message)}">${text}</failure>`
      : `<system-out>${severity}: ${text}</system-out>`;
  const name = `${code} at ${start.line}:${start.column}`;
  return `    <testcase name="${name}" classname="${escapeXml(path)}">\n      ${inside}\n    </testcase>\n`;
}

function countErrors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}
