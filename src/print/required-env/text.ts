// The required-env report at a terminal.
import { checkRequirement, type ReadVariable } from "../../required-env/check.ts";
import type { Requirement } from "../../required-env/requirement.ts";
import { plural, type Style } from "../diagnostics/report.ts";
import { safeLine } from "../safe-text.ts";
import type { RequiredEnvReport } from "./report.ts";
import { describeName, describeNeed, describeNothing, listSections, type Section } from "./sections.ts";

/** Sections with one line a variable and one a reason; with an environment, a status each and a closing line. */
export function printReportText(
  reports: readonly RequiredEnvReport[],
  read: ReadVariable | undefined,
  style: Style,
): string {
  return reports.map((report) => printReport(report, read, style)).join("\n");
}

function printReport(report: RequiredEnvReport, read: ReadVariable | undefined, style: Style): string {
  const sections = listSections(report);
  const blocks = sections.map((section) => {
    const lines = section.requirements.flatMap((requirement) => printRequirement(requirement, section, read, style));
    return [`  ${section.heading}`, ...lines].join("\n");
  });
  const empty = sections.length === 0 ? [`  ${describeNothing(report)}`] : [];
  const closing = read ? [`  ${printVerdict(report, read, style)}`] : [];
  return `${[style.bold(safeLine(report.path)), ...blocks, ...empty, ...closing].join("\n")}\n`;
}

function printRequirement(
  requirement: Requirement,
  { wanted }: Section,
  read: ReadVariable | undefined,
  style: Style,
): string[] {
  const status = read && checkRequirement(requirement, read);
  const isWrong = status !== undefined && (status === "set") !== (wanted === "set");
  const shown =
    status === undefined || wanted === "either" ? "" : ` ${style.severity[isWrong ? "error" : "note"](status)}`;
  const reasons = new Set(requirement.neededBy.map((need) => safeLine(describeNeed(need))));
  return [
    `    ${style.bold(safeLine(describeName(requirement)))}${shown}`,
    ...[...reasons].map((reason) => style.dim(`      ${reason}`)),
  ];
}

function printVerdict({ required, mustNotBeSet }: RequiredEnvReport, read: ReadVariable, style: Style): string {
  const missing = required.filter((requirement) => checkRequirement(requirement, read) !== "set").length;
  const excess = mustNotBeSet.filter((requirement) => checkRequirement(requirement, read) === "set").length;
  if (missing + excess === 0) return "Everything that is needed is set.";
  const counts = [
    ...(missing > 0 ? [`${plural(missing, "variable")} missing`] : []),
    ...(excess > 0 ? [`${plural(excess, "variable")} to unset`] : []),
  ];
  return style.severity.error(`${counts.join(", ")}.`);
}
