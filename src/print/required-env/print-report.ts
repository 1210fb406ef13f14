// The required-env report → text for a terminal, markdown for a job summary or pull request, or JSON for programs.
import type { ReadVariable } from "../../required-env/check.ts";
import type { RequiredEnvReport, Requirement } from "../../required-env/requirement.ts";
import { safeLine, escapeMarkdown, markdownCode } from "../safe-text.ts";
import type { Style } from "../style.ts";
import { printReportJson } from "./json.ts";
import {
  describeName,
  describeNeeds,
  describeNothing,
  describeStatus,
  preventsSignIn,
  listSections,
  type Section,
} from "./sections.ts";
import { judgeReport, judgeReports, type Verdict } from "./verdict.ts";

/** The formats of the report, by their names on the command line. */
export const REPORT_FORMATS = {
  text: printReportText,
  json: printReportJson,
  markdown: printReportMarkdown,
} satisfies Readonly<
  Record<string, (reports: readonly RequiredEnvReport[], read: ReadVariable | undefined, style: Style) => string>
>;

/** The name of a report format. */
export type ReportFormatName = keyof typeof REPORT_FORMATS;

/** Prints reports. `read` reads the environment to check, if there is one. Only `text` uses the style. */
export function printReports(
  reports: readonly RequiredEnvReport[],
  format: ReportFormatName,
  read: ReadVariable | undefined,
  style: Style,
): string {
  return REPORT_FORMATS[format](reports, read, style);
}

/** Prints sections with one line per variable and per reason. With an environment, there is a status per variable and a verdict. */
function printReportText(reports: readonly RequiredEnvReport[], read: ReadVariable | undefined, style: Style): string {
  const closing = read && reports.length > 1 ? [`${printVerdict(judgeReports(reports, read), style)}\n`] : [];
  return [...reports.map((report) => reportText(report, read, style)), ...closing].join("\n");
}

function reportText(report: RequiredEnvReport, read: ReadVariable | undefined, style: Style): string {
  const sections = listSections(report);
  const context = { read, style };
  const blocks = sections.map((section) => {
    const lines = section.requirements.flatMap((requirement) => printRequirement(requirement, section, context));
    return [`  ${section.heading}`, ...lines].join("\n");
  });
  const empty = sections.length === 0 ? [`  ${describeNothing(report)}`] : [];
  const closing = read ? [`  ${printVerdict(judgeReport(report, read), style)}`] : [];
  return `${[style.bold(safeLine(report.path)), ...blocks, ...empty, ...closing].join("\n")}\n`;
}

interface Context {
  readonly read: ReadVariable | undefined;
  readonly style: Style;
}

function printRequirement(requirement: Requirement, section: Section, { read, style }: Context): string[] {
  const status = read ? describeStatus(requirement, section, read) : "";
  const isWrong = read !== undefined && preventsSignIn(requirement, section, read);
  const shown = status === "" ? "" : ` ${style.severity[isWrong ? "error" : "note"](status)}`;
  return [
    `    ${style.bold(describeName(requirement, safeLine))}${shown}`,
    ...describeNeeds(requirement).map((reason) => style.dim(`      ${safeLine(reason)}`)),
  ];
}

function printVerdict({ isFine, text }: Verdict, style: Style): string {
  return isFine ? text : style.severity.error(safeLine(text));
}

/** Prints a heading per report and a table per section. */
function printReportMarkdown(reports: readonly RequiredEnvReport[], read: ReadVariable | undefined): string {
  return reports.map((report) => reportMarkdown(report, read)).join("\n");
}

function reportMarkdown(report: RequiredEnvReport, read: ReadVariable | undefined): string {
  const tables = listSections(report).map((section) => {
    const header = ["Variable", ...(read ? ["Status"] : []), "Reason"];
    const rows = section.requirements.map((requirement) => [
      describeName(requirement, markdownCode),
      ...(read ? [describeStatus(requirement, section, read)] : []),
      describeNeeds(requirement).map(escapeMarkdown).join("<br>"),
    ]);
    const lines = [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
    return `### ${section.heading}\n\n${lines.join("\n")}\n`;
  });
  const body = tables.length === 0 ? [`${describeNothing(report)}\n`] : tables;
  const verdict = read ? [`${judgeReport(report, read).text}\n`] : [];
  return [`## ${escapeMarkdown(report.path)}\n`, ...body, ...verdict].join("\n");
}
