// The summary of a GitHub Actions job.
import { printMarkdown } from "../print/diagnostics/markdown.ts";
import type { LintReport } from "../print/diagnostics/report.ts";
import { describeError } from "./describe-error.ts";
import { printMessage } from "./output.ts";
import { appendToFile } from "./write-file.ts";

/** Adds a report to the summary, if there is one. It comes unasked: that it cannot be written is told, and no more. */
export function writeJobSummary(report: LintReport): void {
  const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "") return;
  try {
    appendToFile(file, printMarkdown(report));
  } catch (error) {
    printMessage(`wifc: cannot write the summary of the job: ${describeError(error)}`);
  }
}
