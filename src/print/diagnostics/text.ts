// For people at a terminal or in a log: the message, the line, what to do, and a last line that sums up.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { safeLine } from "../safe-text.ts";
import { printCodeFrame } from "./code-frame.ts";
import { describeCounts, describePlace, type LintReport, type Style } from "./report.ts";

/** All diagnostics with their lines, and a closing line with counts. */
export function printText(report: LintReport, style: Style): string {
  const blocks = report.diagnostics.map((diagnostic) => printDiagnostic(diagnostic, report, style));
  return [...blocks, `${describeCounts(report)}\n`].join("\n");
}

function printDiagnostic(diagnostic: Diagnostic, { textOf }: LintReport, style: Style): string {
  const { severity, message, code, hint, fix, related = [], path } = diagnostic;
  const text = textOf(path);
  const lines = [
    `${style.bold(safeLine(describePlace(diagnostic)))} ${style.severity[severity](severity)} ${safeLine(message)} ${style.dim(`[${code}]`)}`,
    ...(text === undefined
      ? []
      : printCodeFrame(text, diagnostic, code === "credential-in-config").map((line) => `  ${line}`)),
    ...(hint === undefined ? [] : [`  ${style.bold("help:")} ${safeLine(hint)}`]),
    ...(fix === undefined ? [] : [`  ${style.bold("fix:")} ${safeLine(fix.title)}`]),
    ...related.map((place) => `  ${style.dim(`${safeLine(describePlace(place))} ${safeLine(place.message)}`)}`),
  ];
  return `${lines.join("\n")}\n`;
}
