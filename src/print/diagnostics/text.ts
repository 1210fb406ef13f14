// For people at a terminal or in a log: the message, the line, what to do, and a last line that sums up. For problem matchers and
// editors: one line each.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { safeLine } from "../safe-text.ts";
import type { Style } from "../style.ts";
import { printCodeFrame } from "./code-frame.ts";
import { type StreamedFormat, describeCounts, describePlace, type Summary, type TextOf } from "./report.ts";

/** Each diagnostic with its line and an empty line after it; at the end the counts. */
export const TEXT: StreamedFormat = { printDiagnostic: printText, printEnd: printClosingLine };

function printText(diagnostic: Diagnostic, textOf: TextOf, style: Style): string {
  const { severity, message, code, hint, fix, related = [], path } = diagnostic;
  const text = textOf(path);
  const lines = [
    `${style.bold(safeLine(describePlace(diagnostic)))} ${style.severity[severity](severity)} ${safeLine(message)} ${style.dim(`[${code}]`)}`,
    ...(text === undefined ? [] : printCodeFrame(text, diagnostic).map((line) => `  ${line}`)),
    ...(hint === undefined ? [] : [`  ${style.bold("help:")} ${safeLine(hint)}`]),
    ...(fix === undefined ? [] : [`  ${style.bold("fix:")} ${safeLine(fix.title)}`]),
    ...related.map((place) => `  ${style.dim(`${safeLine(describePlace(place))} ${safeLine(place.message)}`)}`),
  ];
  return `${lines.join("\n")}\n\n`;
}

function printClosingLine(summary: Summary): string {
  return `${describeCounts(summary)}\n`;
}

/** `path:line:column: severity[code] message` */
export function printConcise(diagnostic: Diagnostic): string {
  const { severity, code, message } = diagnostic;
  return `${safeLine(describePlace(diagnostic))}: ${severity}[${code}] ${safeLine(message)}\n`;
}
