// Explanations → text in a format: for a terminal, as pages of documentation (`docs/rules.md` is all of them), for programs.
import { safeJson, safeLine } from "../safe-text.ts";
import type { Explanation, RetiredCode, Example } from "./explanation.ts";

interface ExplainFormat {
  readonly one: (explanation: Explanation) => string;
  readonly all: (explanations: readonly Explanation[]) => string;
  readonly retired: (code: RetiredCode) => string;
}

/** Every format of explanations, by the name that the command line knows it by: for one code, for all, and for one that nothing raises any more. */
export const EXPLAIN_FORMATS = {
  text: { one: printExplanation, all: printCodes, retired: printRetired },
  markdown: {
    one: (explanation) => `${printExplanationMarkdown(explanation)}\n`,
    all: printRulesPage,
    retired: ({ code, reason }) => `## ${code}\n\n*retired*: ${reason}.\n`,
  },
  json: { one: safeJson, all: safeJson, retired: safeJson },
} satisfies Readonly<Record<string, ExplainFormat>>;

export type ExplainFormatName = keyof typeof EXPLAIN_FORMATS;

/** All codes with their severities, one a line. */
function printCodes(explanations: readonly Explanation[]): string {
  const widest = Math.max(...explanations.map(({ code }) => code.length));
  return explanations
    .map(({ code, severity, summary }) => `${code.padEnd(widest)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join("");
}

/** What a code means, why it matters, and an input that has the mistake beside one that does not. */
export function printExplanation(explained: Explanation): string {
  const { code, severity, summary, explanation, reference, wrong, right } = explained;
  const paragraphs = [
    `${code} (${severity}): ${summary}`,
    explanation,
    ...(reference ? [`See ${reference.title}: ${reference.url}`] : []),
    `Wrong, ${wrong.name}:\n\n${indent(wrong.text)}`,
    `Right, ${right.name}:\n\n${indent(right.text)}`,
  ];
  return paragraphs.map((paragraph) => `${paragraph.trimEnd()}\n`).join("\n");
}

function printRetired({ code, reason }: RetiredCode): string {
  return `${code} (retired): ${reason}.\n\nNothing raises it; comments and options that name it can be removed.\n`;
}

function indent(text: string): string {
  const lines = text.trimEnd().split(/\r?\n/);
  return lines.map((line) => (line === "" ? "" : `    ${safeLine(line)}`)).join("\n");
}

/** A section for each code, with its name as the anchor. */
export function printExplanationMarkdown(explained: Explanation): string {
  const { code, severity, summary, explanation, reference, wrong, right } = explained;
  return [
    `## ${code}`,
    `*${severity}*: ${summary}.`,
    explanation,
    ...(reference ? [`See [${reference.title}](${reference.url}).`] : []),
    `Wrong:\n\n${fence(wrong)}`,
    `Right:\n\n${fence(right)}`,
  ].join("\n\n");
}

export function printRulesPage(explanations: readonly Explanation[]): string {
  const rows = explanations.map(({ code, severity, summary }) => `| [${code}](#${code}) | ${severity} | ${summary} |`);
  const table = ["| code | severity | reported for |", "|---|---|---|", ...rows].join("\n");
  const sections = explanations.map(printExplanationMarkdown).join("\n\n");
  return `# Codes\n\nEvery code that wifc reports, as \`wifc explain\` explains it. The tests run both examples of each code.\n\n${table}\n\n${sections}\n`;
}

function fence({ name, text }: Example): string {
  const lines = text.trimEnd().split(/\r?\n/).map(safeLine);
  return `\`\`\`\`${name.endsWith(".md") ? "markdown" : "yaml"}\n${lines.join("\n")}\n\`\`\`\``;
}
