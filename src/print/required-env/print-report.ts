// The required-env report → text for a terminal, markdown for a job summary or pull request, or JSON for programs.
import type { ReadVariable } from "../../required-env/check.ts";
import type { RequiredEnvReport } from "../../required-env/requirement.ts";
import { escapeMarkdown, markdownCode } from "../safe-text.ts";
import type { Style } from "../style.ts";
import { printReportJson } from "./json.ts";
import { describeName, describeNeeds, describeNothing, describeStatus, listSections } from "./sections.ts";
import { printReportText } from "./text.ts";
import { judgeReport } from "./verdict.ts";

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
