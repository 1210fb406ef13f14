// A run of `wifc lint`, once its arguments are known. Commander is not needed for it.
import { createTwoFilesPatch } from "diff";
import type { LintOptions } from "../api/lint-quickly.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { countSeverity } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import type { TargetName } from "../targets/targets.ts";
import { maskCredentials } from "../text/credential.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { findFiles } from "./find-files.ts";
import { lintFiles, type FixedFile } from "./lint-files.ts";
import { printMessage, printResult, writeOutput } from "./output.ts";
import { STDIN_NAME } from "./read-source.ts";
import { placeFormats, writeReport, type ReportFormat } from "./report-output.ts";
import type { ColorChoice } from "./style.ts";
import { today } from "./today.ts";

/** The options of the command. */
export interface LintCommandOptions {
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
  readonly failOn: "error" | "warning" | "never";
  readonly maxWarnings?: number;
  readonly target?: TargetName;
  readonly rule?: LintOptions["rules"];
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly quiet?: true;
  readonly stdinFilename: string;
  readonly color: ColorChoice;
}

/** What holds without any option. */
export const LINT_DEFAULTS = {
  failOn: "error",
  stdinFilename: STDIN_NAME,
  color: "auto",
} as const satisfies LintCommandOptions;

/** Checks files as if there were no options. */
export function lintPaths(paths: readonly string[]): Promise<ExitCode> {
  return runLint(paths, LINT_DEFAULTS);
}

/** Checks files and reports what is wrong with them. Throws a `Failure` for options that do not go together. */
export async function runLint(paths: readonly string[], options: LintCommandOptions): Promise<ExitCode> {
  const formats = placeFormats(options.format, options.output);
  const mend = options.fix === true || options.fixDryRun === true;
  const { report, fixed, unreadable } = await lintFiles(findFiles(paths), {
    ...options,
    rules: options.rule ?? {},
    today: today(),
    mend,
  });
  for (const message of unreadable) printMessage(`wifc: ${message}`);
  if (options.fixDryRun) {
    for (const file of fixed) printResult(printDiff(file));
  } else {
    for (const { source, text } of fixed) writeOutput(text, source.name);
    writeReport({ ...report, unreadable }, formats, options);
  }
  if (unreadable.length > 0) return EXIT.failure;
  return hasFailed(report.diagnostics, options) ? EXIT.findings : EXIT.ok;
}

/** The change as a unified diff, without what looks like a credential. */
function printDiff({ source: { name, text: before }, text }: FixedFile): string {
  const patch = createTwoFilesPatch(name, name, before, text);
  const lines = maskCredentials(patch).split("\n");
  const start = lines.findIndex((line) => line.startsWith("--- "));
  return lines
    .slice(start)
    .map((line) => safeLine(line.replace(/\r$/, "")))
    .join("\n");
}

function hasFailed(diagnostics: readonly Diagnostic[], { failOn, maxWarnings }: LintCommandOptions): boolean {
  const errors = countSeverity(diagnostics, "error");
  const warnings = countSeverity(diagnostics, "warning");
  if (maxWarnings !== undefined && warnings > maxWarnings) return true;
  if (failOn === "never") return false;
  return errors > 0 || (failOn === "warning" && warnings > 0);
}
