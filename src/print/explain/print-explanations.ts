// Explanations → text for a terminal, Markdown (`docs/rules.md` has all of them), or JSON.
import { TOPICS } from "../../diagnostics/topics.ts";
import { capitalize } from "../../text/quote.ts";
import { safeJson, safeLine } from "../safe-text.ts";
import { splitWords, wrapWords } from "../wrap.ts";
import type { Explanation, RetiredCode, Example } from "./explanation.ts";

interface ExplainFormat {
  readonly one: (explanation: Explanation) => string;
  readonly all: (explanations: readonly Explanation[]) => string;
  readonly retired: (code: RetiredCode) => string;
}

/** The formats of `wifc explain`, by name: how to print one code, all codes, and a retired code. */
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

/** Prints a list of codes for each topic. */
function printCodes(explanations: readonly Explanation[]): string {
  const widest = Math.max(...explanations.map(({ code }) => code.length));
  const lists = groupByTopic(explanations).map(({ about, explained }) => {
    const rows = explained.map(
      ({ code, severity, summary }) => `  ${code.padEnd(widest)}  ${severity.padEnd(7)}  ${summary}\n`,
    );
    return `${capitalize(about)}\n${rows.join("")}`;
  });
  return lists.join("\n");
}

function groupByTopic(explanations: readonly Explanation[]) {
  return TOPICS.map(({ about, codes }) => ({
    about,
    explained: explanations.filter(({ code }) => codes.includes(code)),
  }));
}

export function printExplanation(explained: Explanation): string {
  const { code, severity, summary, explanation, reference, wrong, right } = explained;
  const paragraphs = [
    wrap(`${code} (${severity}): ${summary}`),
    wrap(explanation),
    ...(reference ? [`See ${reference.title}: ${reference.url}`] : []),
    `Wrong (${wrong.name}):`,
    indent(wrong.text),
    `Right (${right.name}):`,
    indent(right.text),
  ];
  return paragraphs.map((paragraph) => `${paragraph.trimEnd()}\n`).join("\n");
}

function printRetired({ code, reason }: RetiredCode): string {
  const advice = "wifc no longer reports this code. Remove it from comments and options.";
  return `${wrap(`${code} (retired): ${reason}.`)}\n\n${advice}\n`;
}

const WIDTH = 80;

/** Breaks a paragraph into lines. Terminals would break it in the middle of words. */
function wrap(paragraph: string): string {
  return wrapWords(splitWords(paragraph, WIDTH), WIDTH, "", "");
}

function indent(text: string): string {
  const lines = text.trimEnd().split(/\r?\n/);
  return lines.map((line) => (line === "" ? "" : `    ${safeLine(line)}`)).join("\n");
}

/** Prints an explanation as a section. The heading is the code, so that pages can link to it. */
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
  const rows = groupByTopic(explanations).flatMap(({ about, explained }) => [
    `| **${about}** | | |`,
    ...explained.map(({ code, severity, summary }) => `| [${code}](#${code}) | ${severity} | ${summary} |`),
  ]);
  const table = ["| code | severity | reported for |", "|---|---|---|", ...rows].join("\n");
  const sections = explanations.map(printExplanationMarkdown).join("\n\n");
  const about =
    "All codes that wifc reports, as explained by `wifc explain`. The tests run both examples of each code.";
  return `# Codes\n\n${about}\n\n${table}\n\n${sections}\n`;
}

function fence({ name, text }: Example): string {
  const lines = text.trimEnd().split(/\r?\n/).map(safeLine);
  return `\`\`\`\`${name.endsWith(".md") ? "markdown" : "yaml"}\n${lines.join("\n")}\n\`\`\`\``;
}
