// Annotations of a GitHub Actions job (workflow commands).
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { SEVERITIES, type Severity } from "../../diagnostics/entry.ts";
import { plural } from "../../text/numbers.ts";
import { escapeUnsafe } from "../../text/quote.ts";
import { safeLine } from "../safe-text.ts";
import { describePlace, type LintReport } from "./report.ts";

// GitHub shows this many annotations of a severity for each step and silently drops the rest.
const SHOWN = 10;

const ALL = "`--format text` prints all of them, and the summary of the job has most";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/** The annotations that GitHub shows, errors first, and a notice with the number of the others. */
export function printGithub({ diagnostics }: LintReport): string {
  const shown = SEVERITIES.flatMap((severity) =>
    diagnostics
      .filter((diagnostic) => diagnostic.severity === severity)
      // Room for our own notice if anything is left out.
      .slice(0, severity === "note" ? SHOWN - 1 : SHOWN),
  );
  const left = diagnostics.length - shown.length;
  const more = left === 0 ? [] : [`::notice::${plural(left, "more finding")} of wifc than GitHub shows; ${ALL}\n`];
  return [...shown.map(printAnnotation), ...more].join("");
}

function printAnnotation(diagnostic: Diagnostic): string {
  const { start, end, severity, code, message, hint } = diagnostic;
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: diagnostic.path, line: start.line, endLine: end.line, ...columns, title: `wifc ${code}` };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = `${describePlace(diagnostic)} ${message}${hint === undefined ? "" : ` ${hint}`}`;
  return `::${COMMANDS[severity]} ${listed.join(",")}::${escapeData(safeLine(text))}\n`;
}

/** The runner decodes in reverse order, so the percent sign is escaped first. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(escapeUnsafe(text)).replaceAll(":", "%3A").replaceAll(",", "%2C").replaceAll("##[", "#%23[");
}
