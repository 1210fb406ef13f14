// Explanations as a page of documentation: `docs/rules.md` is all of them.
import { safeLine } from "../safe-text.ts";
import type { Example, Explanation } from "./explanation.ts";

/** A section for each code, with its name as the anchor. */
export function printExplanationMarkdown({ code, severity, summary, explanation, wrong, right }: Explanation): string {
  return [
    `## ${code}`,
    `*${severity}*: ${summary}.`,
    explanation,
    `Wrong:\n\n${fence(wrong)}`,
    `Right:\n\n${fence(right)}`,
  ].join("\n\n");
}

export function printRulesPage(explanations: readonly Explanation[]): string {
  const rows = explanations.map(({ code, severity, summary }) => `| [${code}](#${code}) | ${severity} | ${summary} |`);
  const table = ["| code | severity | raised for |", "|---|---|---|", ...rows].join("\n");
  const sections = explanations.map(printExplanationMarkdown).join("\n\n");
  return `# Codes\n\nEvery code that wifc raises, as \`wifc explain\` tells it. Both examples of each are run by the tests.\n\n${table}\n\n${sections}\n`;
}

function fence({ name, text }: Example): string {
  const lines = text.trimEnd().split(/\r?\n/).map(safeLine);
  return `\`\`\`\`${name.endsWith(".md") ? "markdown" : "yaml"}\n${lines.join("\n")}\n\`\`\`\``;
}
