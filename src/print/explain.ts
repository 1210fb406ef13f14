// A code of the catalogue, explained.
import { CODES, entryOf, type Code } from "../diagnostics/catalogue.ts";
import { EXAMPLES } from "../generated/examples.ts";

/** All codes with their severities, one a line. */
export function printCodes(): string {
  const widest = Math.max(...CODES.map((code) => code.length));
  return CODES.map((code) => {
    const { severity, summary } = entryOf(code);
    return `${code.padEnd(widest)}  ${severity.padEnd(7)}  ${summary}\n`;
  }).join("");
}

/** What a code means, why it matters, and an input that has the mistake beside one that does not. */
export function printExplanation(code: Code): string {
  const { severity, summary, explanation } = entryOf(code);
  const { wrong, right } = EXAMPLES[code];
  return [
    `${code} (${severity}): ${summary}`,
    explanation,
    `Wrong, ${wrong.name}:\n\n${indent(wrong.text)}`,
    `Right, ${right.name}:\n\n${indent(right.text)}`,
  ]
    .map((paragraph) => `${paragraph.trimEnd()}\n`)
    .join("\n");
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "    ");
}
