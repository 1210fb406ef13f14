// A run of `wifc lint`, once its arguments are known: files → what is wrong with each → reports. Commander is not needed for it.
import type { LintOptions } from "../api/lint.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { Shard } from "../print/diagnostics/report.ts";
import type { TargetName } from "../targets/targets.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { hasFailed, type FailOptions } from "./failing.ts";
import { findFiles } from "./find-files.ts";
import { lintFiles, type LintedFile } from "./lint-files.ts";
import { printMessage, printResult, writeOutput } from "./output.ts";
import { STDIN_NAME } from "./read-source.ts";
import { openReport, placeFormats, type ReportFormat, type ReportOptions } from "./report-output.ts";
import { today } from "./today.ts";

/** The options of the command. */
export interface LintCommandOptions extends ReportOptions, FailOptions {
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
  readonly target?: TargetName;
  readonly rule?: LintOptions["rules"];
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly stdinFilename: string;
  readonly filesFrom?: string;
  readonly shard?: Shard;
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
  const report = openReport(placeFormats(options.format, options.output), options);
  const mend = options.fix === true || options.fixDryRun === true;
  const files = await findFiles(paths.length === 0 ? ["."] : paths);

  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const unreadable: string[] = [];
  let checked = 0;
  for (const result of lintFiles(files, { ...options, rules: options.rule ?? {}, today: today(), mend })) {
    if ("unreadable" in result) {
      unreadable.push(result.unreadable);
      printMessage(`wifc: ${result.unreadable}`);
      continue;
    }
    checked += 1;
    for (const { severity } of result.diagnostics) counts[severity] += 1;
    if (result.fixed > 0) await useFix(result, options);
    if (!options.fixDryRun) report.add(result.diagnostics, result.textOf);
  }
  if (!options.fixDryRun) report.close({ files: checked, unreadable });
  if (unreadable.length > 0) return EXIT.failure;
  return hasFailed(counts, options) ? EXIT.findings : EXIT.ok;
}

async function useFix(file: LintedFile, { fixDryRun }: LintCommandOptions): Promise<void> {
  if (!fixDryRun) return writeOutput(file.text, file.source.name);
  const { printFixDiff } = await import("./fix-diff.ts");
  return printResult(printFixDiff(file));
}
