// For the summary of a GitHub Actions job, or a comment.
import { describeCounts } from "./describe-counts.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { plural } from "../../text/numbers.ts";
import { escapeMarkdown, markdownCode, markdownSentence } from "../safe-text.ts";
import { describePlace, summarize, type LintReport } from "./report.ts";

// GitHub rejects a summary of more than 1 MiB.
const SHOWN = 500;

/** A heading, the counts, and a table with a row for each finding. */
export function printMarkdown(report: LintReport): string {
  const { diagnostics } = report;
  const rows = diagnostics.slice(0, SHOWN).map((each) => printRow([each.severity, ...describe(each)]));
  const left = diagnostics.length - rows.length;
  const table = [printRow(["Severity", "Place", "Finding", "Code"]), printRow(["---", "---", "---", "---"]), ...rows];
  return [
    "## wifc\n",
    `${escapeMarkdown(describeCounts(summarize(report)))}\n`,
    ...(rows.length > 0 ? [table.join("")] : []),
    ...(left > 0 ? [`and ${plural(left, "more finding")}\n`] : []),
  ].join("\n");
}

function describe(diagnostic: Diagnostic): string[] {
  const { message, hint, code } = diagnostic;
  const text = [message, ...(hint === undefined ? [] : [hint])].map(markdownSentence).join("<br>");
  return [markdownCode(describePlace(diagnostic)), text, markdownCode(code)];
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}
