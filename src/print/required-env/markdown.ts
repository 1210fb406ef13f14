// The required-env report for a job summary or a pull request.
import type { ReadVariable } from "../../required-env/check.ts";
import { escapeMarkdown, markdownCode } from "../markdown.ts";
import type { RequiredEnvReport } from "../../required-env/requirement.ts";
import { describeName, describeNeeds, describeNothing, describeStatus, listSections } from "./sections.ts";
import { judgeReport } from "./verdict.ts";

/** A heading for each report and a table for each section. */
export function printReportMarkdown(reports: readonly RequiredEnvReport[], read: ReadVariable | undefined): string {
  return reports.map((report) => printReport(report, read)).join("\n");
}

function printReport(report: RequiredEnvReport, read: ReadVariable | undefined): string {
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
