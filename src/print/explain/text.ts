// Explanations at a terminal.
import { safeLine } from "../safe-text.ts";
import type { Explanation, RetiredCode } from "./explanation.ts";

/** All codes with their severities, one a line. */
export function printCodes(explanations: readonly Explanation[]): string {
  const widest = Math.max(...explanations.map(({ code }) => code.length));
  return explanations
    .map(({ code, severity, summary }) => `${code.padEnd(widest)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join("");
}

/** What a code means, why it matters, and an input that has the mistake beside one that does not. */
export function printExplanation({ code, severity, summary, explanation, wrong, right }: Explanation): string {
  const paragraphs = [
    `${code} (${severity}): ${summary}`,
    explanation,
    `Wrong, ${wrong.name}:\n\n${indent(wrong.text)}`,
    `Right, ${right.name}:\n\n${indent(right.text)}`,
  ];
  return paragraphs.map((paragraph) => `${paragraph.trimEnd()}\n`).join("\n");
}

export function printRetired({ code, reason }: RetiredCode): string {
  return `${code} (retired): ${reason}.\n\nNothing raises it; comments and options that name it can be removed.\n`;
}

function indent(text: string): string {
  const lines = text.trimEnd().split(/\r?\n/);
  return lines.map((line) => (line === "" ? "" : `    ${safeLine(line)}`)).join("\n");
}
