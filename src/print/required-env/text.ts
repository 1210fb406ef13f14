// The required-env report for a terminal: a line per variable, and under those with the same origin who needs them and where.
import type { ReadVariable } from "../../required-env/check.ts";
import type { Requirement, RequiredEnvReport } from "../../required-env/requirement.ts";
import { safeLine } from "../safe-text.ts";
import type { Style } from "../style.ts";
import {
  describeName,
  describeNothing,
  describeOrigin,
  describeStatus,
  listSections,
  preventsSignIn,
  type Section,
} from "./sections.ts";
import { judgeReport, judgeReports, type Verdict } from "./verdict.ts";

/** Prints sections. With an environment, there is a status per variable and a verdict. */
export function printReportText(
  reports: readonly RequiredEnvReport[],
  read: ReadVariable | undefined,
  style: Style,
): string {
  const closing = read && reports.length > 1 ? [`${printVerdict(judgeReports(reports, read), style)}\n`] : [];
  return [...reports.map((report) => printReport(report, read, style)), ...closing].join("\n");
}

function printReport(report: RequiredEnvReport, read: ReadVariable | undefined, style: Style): string {
  const sections = listSections(report);
  const lines = [
    style.bold(safeLine(report.path)),
    ...sections.flatMap((section) => [`  ${section.heading}`, ...printSection(section, read, style)]),
    ...(sections.length === 0 ? [`  ${describeNothing(report)}`] : []),
    ...(read ? [`  ${printVerdict(judgeReport(report, read), style)}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

interface Row {
  readonly name: string;
  readonly status: string;
  readonly isWrong: boolean;
  readonly reason: string;
}

function printSection(section: Section, read: ReadVariable | undefined, style: Style): string[] {
  const groups = groupByOrigin(section, read);
  const rows = groups.flatMap((group) => group.rows);
  const nameWidth = findWidth(rows.map(({ name }) => name));
  const statusWidth = findWidth(rows.map(({ status }) => status));
  return groups.flatMap((group) => [
    ...group.rows.map(({ name, status, isWrong, reason }) => {
      const cells = [
        style.bold(name) + fill(name, nameWidth),
        ...(statusWidth === 0 ? [] : [style.severity[isWrong ? "error" : "note"](status) + fill(status, statusWidth)]),
        style.dim(reason),
      ];
      return `    ${cells.join("  ")}`.trimEnd();
    }),
    ...group.origin.map((line) => style.dim(`      ${line}`)),
  ]);
}

interface Group {
  readonly rows: Row[];
  /** Who needs all of these variables, and where that is written. */
  readonly origin: readonly string[];
}

/** Groups variables that the same places need, which are most of those that must not be set. */
function groupByOrigin(section: Section, read: ReadVariable | undefined): Group[] {
  const groups = new Map<string, Group>();
  for (const requirement of section.requirements) {
    const { reason, lines } = describeOrigin(requirement);
    const origin = lines.map(safeLine);
    const key = origin.join("\n");
    const group = groups.get(key) ?? { rows: [], origin };
    group.rows.push({ ...createRow(requirement, section, read), reason: safeLine(reason) });
    groups.set(key, group);
  }
  return [...groups.values()];
}

function createRow(requirement: Requirement, section: Section, read: ReadVariable | undefined): Omit<Row, "reason"> {
  return {
    name: describeName(requirement, safeLine),
    status: read ? describeStatus(requirement, section, read) : "",
    isWrong: read !== undefined && preventsSignIn(requirement, section, read),
  };
}

// A longer text moves the rest of its own line only.
const WIDEST = 40;

function findWidth(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => (length > WIDEST ? 0 : length)));
}

function fill(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - text.length));
}

function printVerdict({ isFine, text }: Verdict, style: Style): string {
  return isFine ? text : style.severity.error(safeLine(text));
}
