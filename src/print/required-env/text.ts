// The required-env report at a terminal.
import type { ReadVariable } from "../../required-env/check.ts";
import type { Requirement } from "../../required-env/requirement.ts";
import type { Style } from "../diagnostics/report.ts";
import { safeLine } from "../safe-text.ts";
import type { RequiredEnvReport } from "../../required-env/requirement.ts";
import {
  describeName,
  describeNeeds,
  describeNothing,
  describeStatus,
  isInTheWay,
  listSections,
  type Section,
} from "./sections.ts";
import { judgeReport, judgeReports, type Verdict } from "./verdict.ts";

/** Sections with one line a variable and one a reason; with an environment, a status each and a closing line for each report and for all. */
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
  const isWrong = read !== undefined && isInTheWay(requirement, section, read);
  const shown = status === "" ? "" : ` ${style.severity[isWrong ? "error" : "note"](status)}`;
  return [
    `    ${style.bold(describeName(requirement, safeLine))}${shown}`,
    ...describeNeeds(requirement).map((reason) => style.dim(`      ${safeLine(reason)}`)),
  ];
}

function printVerdict({ isFine, text }: Verdict, style: Style): string {
  return isFine ? text : style.severity.error(safeLine(text));
}
