// Checkstyle's XML, which many CI servers and editors read.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import { escapeXml } from "../xml.ts";
import { groupByPath, type LintReport } from "./report.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "info" };

/** An element for each file with findings, and in it one for each finding. */
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
