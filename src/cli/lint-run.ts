// A run of `wifc lint`, once its arguments are known: files → what is wrong with each → reports. Commander is not needed for it.
import type { LintOptions } from "../api/lint.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import { describeCounts, textOfSources, type Shard, type TextOf } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import type { TargetName } from "../targets/targets.ts";
import { plural } from "../text/numbers.ts";
import { EXIT, type ExitCode, type FailOptions, Failure, shouldFail } from "./exit-code.ts";
import { openConfigurations, type ConfigOptions } from "./find-configuration.ts";
import { findFiles } from "./find-files.ts";
import { findFixable, findObstacle, fixFiles, isRewritable } from "./fix-files.ts";
import { type FoundFile, takeShard } from "./found-file.ts";
import { lintFiles, type LintFilesOptions } from "./lint-files.ts";
import { printMessage, printResult, STDERR } from "./output.ts";
import { createProgress } from "./progress.ts";
import { isStream } from "./read-bytes.ts";
import { STDIN_ARGUMENT, STDIN_NAME } from "./display-name.ts";
import {
  createDuplicateFilter,
  openReport,
  placeFormats,
  type ReportFormat,
  type ReportOptions,
} from "./report-output.ts";
import { isTerminal } from "./style.ts";

export interface LintCommandOptions extends ReportOptions, FailOptions, ConfigOptions {
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
  readonly target?: TargetName;
  readonly rule?: LintOptions["rules"];
  /** Paths of files with federation rules. */
  readonly rules?: readonly string[];
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
  const settings = await readSettings(options);
  const report = await openReport(formats, options);
  // All files are fixed before any is checked: what is left in a workflow depends on the files that it imports.
  const fixes = { fixed: options.fix && !options.fixDryRun ? await fixFiles(files, settings) : 0, fixable: 0 };
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const removeDuplicates = createDuplicateFilter();
  let lacksRules = false;
  const add = (diagnostics: readonly Diagnostic[], textOf: TextOf, found?: readonly Diagnostic[]) => {
    lacksRules ||= diagnostics.some(({ code }) => code === "unreadable-rules");
    for (const { severity } of diagnostics) counts[severity] += 1;
    if (diagnostics.length > 0) progress.clear();
    if (!options.fixDryRun) report.add(diagnostics, textOf, found);
  };
  if (settings.federationRules) {
    const { findUnreadableRules } = await import("./read-rules.ts");
    add(
      removeDuplicates(findUnreadableRules(settings.federationRules, settings)),
      textOfSources(settings.federationRules),
    );
  }
  const unreadable: string[] = [];
  let refused = 0;
  let checked = 0;
  const shouldFix = () => options.fixDryRun === true;
  for await (const result of lintFiles(progress.watch(files), { ...settings, shouldFix }, removeDuplicates)) {
    if ("unreadable" in result) {
      progress.clear();
      printMessage(`wifc: ${result.unreadable}`);
      unreadable.push(result.unreadable);
      continue;
    }
    const { source, diagnostics, found, textOf, fixed } = result;
    const obstacle = options.fix ? findObstacle(source.name) : undefined;
    checked += 1;
    if (fixed > 0) progress.clear();
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
    add(diagnostics, textOf, found);
  }
  const read = settings.configurations.list();
  if (read.length > 0 && !options.quiet) {
    (await import("./configuration.ts")).reportTurnedOff(read, settings.rules);
  }
  const shard = options.shard && { shard: options.shard };
  const coverage = { files: checked, unreadable, fixes, ...shard };
  if (!options.fixDryRun) report.close(coverage);
  else if (!options.quiet || counts.error > 0) {
    printMessage(`With \`--fix\`: ${describeCounts({ ...coverage, counts })}`);
  }
  if (unreadable.length + refused > 0 || lacksRules) return EXIT.failure;
  return shouldFail(counts, options) ? EXIT.findings : EXIT.ok;
}

/** Throws a `Failure` if standard input would be read twice, or fixed. */
function checkStreams(paths: readonly string[], { fix, filesFrom = "", rules = [] }: LintCommandOptions): void {
  if (filesFrom === STDIN_ARGUMENT && paths.includes(STDIN_ARGUMENT)) {
    throw new Failure("standard input cannot be both the list of files and one of the files");
  }
  const uses = rules.filter((path) => path === STDIN_ARGUMENT).length;
  if (uses > 1 || (uses === 1 && [filesFrom, ...paths].includes(STDIN_ARGUMENT))) {
    throw new Failure("standard input can be read only once");
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

/** What decides how files are checked. */
async function readSettings(options: LintCommandOptions): Promise<Omit<LintFilesOptions, "shouldFix">> {
  const { rule: rules, rules: paths, target, stdinFilename } = options;
  const federationRules = paths && (await import("./read-rules.ts")).readRules(paths);
  return {
    stdinFilename,
    configurations: openConfigurations(options),
    ...(rules && { rules }),
    ...(target && { target }),
    ...(federationRules && { federationRules }),
  };
}
