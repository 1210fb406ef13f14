// Findings in XML 1.0: in the formats of Checkstyle, which many CI servers and editors read, and of JUnit, for CI servers.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import { plural } from "../../text/numbers.ts";
import { escapeUnsafe } from "../../text/quote.ts";
import { describePlace, groupByPath, type LintReport, summarize } from "./report.ts";

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

type Result = "failures" | "errors" | "skipped";

/** A test case, and what it counts as unless it passes. */
interface Case {
  readonly text: string;
  readonly result?: Result;
}

/**
 * A suite for each file and a case for each finding; only errors are failures. A case of the run as a whole passes only if something was
 * checked and there is nothing to report.
 */
export function printJunit(report: LintReport): string {
  const found = groupByPath(report.diagnostics).map(([path, all]) => [path, all.map(printCase)] as const);
  const ofRun = report.diagnostics.length > 0 ? printUnread(report) : [...printUnread(report), ...printOutcome(report)];
  const suites = ofRun.length === 0 ? found : [...found, ["wifc", ofRun] as const];
  const counts = count(
    suites.flatMap(([, cases]) => cases),
    ["failures", "errors"],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wifc" ${counts}>\n${suites.map(printSuite).join("")}</testsuites>\n`;
}

function printSuite([name, cases]: readonly [name: string, cases: readonly Case[]]): string {
  const start = `  <testsuite name="${escapeXml(name)}" ${count(cases, ["failures", "errors", "skipped"])}>\n`;
  return `${start}${cases.map(({ text }) => text).join("")}  </testsuite>\n`;
}

function count(cases: readonly Case[], results: readonly Result[]): string {
  const counts = results.map((each) => `${each}="${cases.filter(({ result }) => result === each).length}"`);
  return `tests="${cases.length}" ${counts.join(" ")}`;
}

function printCase(diagnostic: Diagnostic): Case {
  const { code, severity, message, hint, path, start } = diagnostic;
  const text = escapeXml(`${describePlace(diagnostic)} ${message}${hint === undefined ? "" : ` ${hint}`}`);
  const name = `${code} at ${start.line}:${start.column}`;
  if (severity !== "error") return { text: printElement(name, path, `<system-out>${severity}: ${text}</system-out>`) };
  const inside = `<failure type="${severity}" message="${escapeXml(message)}">${text}</failure>`;
  return { text: printElement(name, path, inside), result: "failures" };
}

function printUnread({ unreadable = [] }: LintReport): Case[] {
  return unreadable.map((why) => ({
    text: printElement("unreadable", "wifc", `<error message="${escapeXml(why)}"/>`),
    result: "errors",
  }));
}

/** The case of a run that lists no finding; none if it could not read a file, which says enough. */
function printOutcome(report: LintReport): Case[] {
  const { counts, files, unreadable = [] } = summarize(report);
  if (counts.error > 0) {
    const failure = `<failure type="error" message="${plural(counts.error, "error")} not shown"/>`;
    return [{ text: printElement("errors", "wifc", failure), result: "failures" }];
  }
  if (unreadable.length > 0) return [];
  if (files === 0) return [{ text: printElement("no files to check", "wifc", "<skipped/>"), result: "skipped" }];
  return [{ text: `    <testcase name="no problems" classname="wifc"/>\n` }];
}

function printElement(name: string, path: string, inside: string): string {
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
