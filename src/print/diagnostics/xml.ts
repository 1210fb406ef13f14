// Findings in XML 1.0: in the formats of Checkstyle, which many CI servers and editors read, and of JUnit, for CI servers.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import { escapeUnsafe } from "../../text/quote.ts";
import { countSeverity, groupByPath, type LintReport, describePlace } from "./report.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "info" };

/** An element for each file with findings, which has one for each finding. */
export function printCheckstyle({ diagnostics }: LintReport): string {
  const files = groupByPath(diagnostics).map(
    ([path, found]) => `  <file name="${escapeXml(path)}">\n${found.map(printError).join("")}  </file>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join("")}</checkstyle>\n`;
}

function printError({ code, severity, message, hint, start }: Diagnostic): string {
  const text = escapeXml(`${message}${hint === undefined ? "" : ` ${hint}`}`);
  const place = `line="${start.line}" column="${start.column}"`;
  return `    <error ${place} severity="${SEVERITIES[severity]}" message="${text}" source="wifc.${code}"/>\n`;
}

/** A suite for each file and a case for each finding; only errors are failures. Without findings, one case that passes. */
export function printJunit({ diagnostics }: LintReport): string {
  const suites = groupByPath(diagnostics).map(([path, found]) => printSuite(path, found, found.map(printCase)));
  const empty = printSuite("wifc", [], [`    <testcase name="no problems" classname="wifc"/>\n`]);
  const all = diagnostics.length === 0 ? [empty] : suites;
  const tests = Math.max(1, diagnostics.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wifc" tests="${tests}" failures="${countSeverity(diagnostics, "error")}" errors="0">\n${all.join("")}</testsuites>\n`;
}

function printSuite(path: string, found: readonly Diagnostic[], cases: readonly string[]): string {
  const counts = `tests="${cases.length}" failures="${countSeverity(found, "error")}" errors="0" skipped="0"`;
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

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // Readers decode it, and a runner that sees the file in a log does not execute it.
  "##[": "#&#35;[",
};

/** The text on one line: markup as entities, characters that XML cannot have or that are invisible as code points, such as `\u{1b}`. */
export function escapeXml(text: string): string {
  return escapeUnsafe(text)
    .replace(/[\uFFFE\uFFFF]/g, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`)
    .replace(/##\[|[&<>"']/g, (found) => ENTITIES[found] ?? found);
}
