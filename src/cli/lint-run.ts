// A run of `wifc lint`, once its arguments are known: files → what is wrong with each → reports. Commander is not needed for it.
import type { LintOptions } from "../api/lint.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import { describeCounts, type Shard } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import type { TargetName } from "../targets/targets.ts";
import { plural } from "../text/numbers.ts";
import { describeSystemError } from "../text/system-error.ts";
import { EXIT, type ExitCode, type FailOptions, Failure, shouldFail } from "./exit-code.ts";
import { findFiles } from "./find-files.ts";
import { type FoundFile, takeShard } from "./found-file.ts";
import { lintFiles, type LintedFile, type LintFilesOptions } from "./lint-files.ts";
import { printMessage, printResult, STDERR } from "./output.ts";
import { rewriteFile } from "./output-file.ts";
import { createProgress } from "./progress.ts";
import { isStream } from "./read-bytes.ts";
import { STDIN_ARGUMENT, STDIN_NAME } from "./display-name.ts";
import { openReport, placeFormats, type ReportFormat, type ReportOptions } from "./report-output.ts";
import { isTerminal } from "./style.ts";
import { checkWritable } from "./write-file.ts";

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

export const LINT_DEFAULTS = {
  failOn: "error",
  stdinFilename: STDIN_NAME,
  color: "auto",
} as const satisfies LintCommandOptions;

/** Checks files as if there were no options. */
export function lintPaths(paths: readonly string[]): Promise<ExitCode> {
  return runLint(paths, LINT_DEFAULTS);
}

/** Checks files and reports what is wrong with them. Throws a `Failure` for options that exclude each other. */
export async function runLint(paths: readonly string[], options: LintCommandOptions): Promise<ExitCode> {
  checkStreams(paths, options);
  const formats = placeFormats(options.format, options.output);
  const progress = createProgress(() => options.quiet !== true && isTerminal(STDERR));
  const chosen = await chooseFiles(paths, options);
  const files = options.fix ? [...chosen] : chosen;
  const report = await openReport(formats, options);
  // All files are fixed before any is checked: what is left in a workflow depends on the files that it imports.
  const fixes = { fixed: options.fix && !options.fixDryRun ? await fixFiles(files, options) : 0, fixable: 0 };
  const results = lintFiles(
    progress.watch(files),
    selectOptions(options, () => options.fixDryRun === true),
  );

  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const unreadable: string[] = [];
  let refused = 0;
  let checked = 0;
  for await (const result of results) {
    if ("unreadable" in result) {
      progress.clear();
      printMessage(`wifc: ${result.unreadable}`);
      unreadable.push(result.unreadable);
      continue;
    }
    const { source, diagnostics, found, textOf, fixed } = result;
    const obstacle = options.fix ? findObstacle(source.name) : undefined;
    checked += 1;
    for (const { severity } of diagnostics) counts[severity] += 1;
    if (diagnostics.length > 0 || fixed > 0) progress.clear();
    const fixable = findFixable(result);
    fixes.fixed += fixed;
    if (fixed > 0) printResult((await import("./fix-diff.ts")).printFixDiff(result));
    else if (obstacle !== undefined && fixable.length > 0) {
      progress.clear();
      refused += 1;
      printMessage(`wifc: cannot fix ${safeLine(source.name)}: ${obstacle}`);
    } else if (fixable.length > 0 && isRewritable(result)) {
      fixes.fixable += fixable.filter(({ severity }) => severity === "error" || !options.quiet).length;
    }
    if (!options.fixDryRun) report.add(diagnostics, textOf, found);
  }
  const shard = options.shard && { shard: options.shard };
  const coverage = { files: checked, unreadable, fixes, ...shard };
  if (!options.fixDryRun) report.close(coverage);
  else if (!options.quiet || counts.error > 0) {
    printMessage(`With \`--fix\`: ${describeCounts({ ...coverage, counts })}`);
  }
  if (unreadable.length + refused > 0) return EXIT.failure;
  return shouldFail(counts, options) ? EXIT.findings : EXIT.ok;
}

/** Throws a `Failure` if standard input would be read twice, or fixed. */
function checkStreams(paths: readonly string[], { fix, filesFrom }: LintCommandOptions): void {
  if (filesFrom === STDIN_ARGUMENT && paths.includes(STDIN_ARGUMENT)) {
    throw new Failure("standard input cannot be both the list of files and one of the files");
  }
  if (fix && paths.some((path) => path === STDIN_ARGUMENT || isStream(path))) {
    throw new Failure("`--fix` cannot write to standard input; print a diff with `--fix-dry-run`");
  }
}

/** The files that are named or listed; without either, all below the current directory. Only those of the shard if there is one. */
async function chooseFiles(
  paths: readonly string[],
  { filesFrom, shard, quiet }: LintCommandOptions,
): Promise<Iterable<FoundFile>> {
  const listed = filesFrom === undefined ? undefined : (await import("./listed-files.ts")).readListedFiles(filesFrom);
  if (listed && listed.missing > 0 && !quiet) {
    printMessage(
      `wifc: skipped ${plural(listed.missing, "listed file")} that ${listed.missing === 1 ? "does" : "do"} not exist`,
    );
  }
  const found = await findFiles(paths.length === 0 && !listed ? ["."] : paths, listed?.files);
  return shard ? takeShard(found, shard) : found;
}

/** Writes the files that have fixes and can be written. Returns how many findings were fixed. */
async function fixFiles(files: Iterable<FoundFile>, options: LintCommandOptions): Promise<number> {
  let count = 0;
  const shouldFix = (path: string) => findObstacle(path) === undefined;
  for await (const result of lintFiles(files, selectOptions(options, shouldFix))) {
    if ("unreadable" in result || result.fixed === 0) continue;
    count += result.fixed;
    rewriteFile(result.text, result.source.name);
    // A signal that waited while a file was written has its turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return count;
}

function selectOptions(options: LintCommandOptions, shouldFix: LintFilesOptions["shouldFix"]): LintFilesOptions {
  return { ...options, rules: options.rule ?? {}, shouldFix };
}

/** Why a file cannot be written, as part of a sentence; nothing if it can. */
function findObstacle(path: string): string | undefined {
  try {
    checkWritable(path);
    return undefined;
  } catch (error) {
    return describeSystemError(error);
  }
}

/** The findings of a file, not of its imports, that have a fix. */
function findFixable({ source, found }: LintedFile): readonly Diagnostic[] {
  return found.filter(({ fix, path }) => fix && path === source.name);
}

/** Whether `--fix` would write a file. */
function isRewritable({ file: { path }, source }: LintedFile): boolean {
  return path !== STDIN_ARGUMENT && !isStream(path) && findObstacle(source.name) === undefined;
}
