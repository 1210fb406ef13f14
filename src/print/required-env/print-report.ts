// The required-env report → text in a format.
import type { ReadVariable } from "../../required-env/check.ts";
import type { Style } from "../diagnostics/report.ts";
import { printReportJson } from "./json.ts";
import { printReportMarkdown } from "./markdown.ts";
import type { RequiredEnvReport } from "../../required-env/requirement.ts";
import { printReportText } from "./text.ts";

/** Every format of the report, by the name that the command line knows it by. */
export const REPORT_FORMATS = {
  text: printReportText,
  json: printReportJson,
  markdown: printReportMarkdown,
} satisfies Readonly<
  Record<string, (reports: readonly RequiredEnvReport[], read: ReadVariable | undefined, style: Style) => string>
>;

export type ReportFormatName = keyof typeof REPORT_FORMATS;

/** Prints reports. `read` looks into the environment that they are compared with, if they are. Only `text` has any style. */
export function printReports(
  reports: readonly RequiredEnvReport[],
  format: ReportFormatName,
  read: ReadVariable | undefined,
  style: Style,
): string {
  return REPORT_FORMATS[format](reports, read, style);
}
