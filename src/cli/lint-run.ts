// A run of `wifc lint`, once its arguments are known: files → what is wrong with each → reports. Commander is not needed for it.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import { describeCounts, textOfSources, type TextOf } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import { chooseFiles } from "./choose-files.ts";
import { EXIT, type ExitCode, shouldFail } from "./exit-code.ts";
import { openConfigurations } from "./find-configuration.ts";
import { findFixable, findObstacle, fixFiles, isRewritable } from "./fix-files.ts";
import { checkOptions, LINT_DEFAULTS, type LintCommandOptions } from "./lint-options.ts";
import { lintFiles, type LintFilesOptions } from "./lint-files.ts";
import { printMessage, printResult, STDERR } from "./output.ts";
import { createProgress } from "./progress.ts";
import { createDuplicateFilter, openReport, placeFormats } from "./report-output.ts";
import { isTerminal } from "./style.ts";

/** Checks files as if there were no options. */
export function lintPaths(paths: readonly string[]): Promise<ExitCode> {
  return runLint(paths, LINT_DEFAULTS);
}

/** Checks files and reports what is wrong with them. Throws a `Failure` for options that exclude each other. */
export async function runLint(given: readonly string[], options: LintCommandOptions): Promise<ExitCode> {
  checkOptions(given, options);
  const { paths, ...change } =
    options.changed !== undefined
      ? (await import("./changed-files.ts")).readChanged(options.changed, given)
      : { paths: given };
  const formats = placeFormats(options.format, options.output);
  const progress = createProgress(() => options.quiet !== true && isTerminal(STDERR));
  const chosen = await chooseFiles(paths, options);
  const hasBaseline = options.baseline !== undefined || options.writeBaseline !== undefined;
  const files = options.fix || hasBaseline ? [...chosen] : chosen;
  const settings = { ...(await readSettings(options)), ...change };
  const baseline = hasBaseline ? (await import("./baseline.ts")).openBaseline(options) : undefined;
  if (options.rule && !options.quiet) (await import("./configuration.ts")).reportRefused(options.rule);
  const report = await openReport(formats, options);
  // All files are fixed before any is checked: what is left in a workflow depends on the files that it imports.
  const writesFixes = options.fix === true && !options.fixDryRun;
  const fixed = writesFixes ? await fixFiles(files, settings) : 0;
  const fixes = { fixed, fixable: 0, unsafe: 0 };
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const removeDuplicates = createDuplicateFilter();
  let lacksRules = false;
  const add = (diagnostics: readonly Diagnostic[], textOf: TextOf, found: readonly Diagnostic[] = diagnostics) => {
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
  const count = (all: readonly Diagnostic[]) =>
    all.filter(({ severity }) => severity === "error" || !options.quiet).length;
  const shouldFix = () => options.fixDryRun === true;
  for await (const result of lintFiles(progress.watch(files), { ...settings, shouldFix }, removeDuplicates)) {
    if ("unreadable" in result) {
      progress.clear();
      printMessage(`wifc: ${result.unreadable}`);
      unreadable.push(result.unreadable);
      continue;
    }
    const { source, found, textOf, locked } = result;
    const obstacle = writesFixes ? findObstacle(source.name) : undefined;
    checked += 1;
    if (result.fixed > 0) progress.clear();
    const { safe, unsafe } = findFixable(result);
    const wanted = options.fixUnsafe ? [...safe, ...unsafe] : safe;
    fixes.fixed += result.fixed;
    if (result.fixed > 0) printResult((await import("./fix-diff.ts")).printFixDiff(result));
    if (obstacle !== undefined && wanted.length > 0) {
      progress.clear();
      refused += 1;
      printMessage(`wifc: cannot fix ${safeLine(source.name)}: ${obstacle}`);
    } else if (safe.length + unsafe.length > 0 && isRewritable(result)) {
      fixes.fixable += count(safe);
      fixes.unsafe += count(unsafe);
    }
    add(baseline?.leaveOut(result.diagnostics, textOf, locked) ?? result.diagnostics, textOf, found);
  }
  if (baseline) {
    const isPart = [options.filesFrom, options.shard, options.changed].some((limit) => limit !== undefined);
    const { outdated, textOf } = baseline.close({ files: [...files], isPart, rules: settings.rules });
    add(outdated, textOf);
  }
  const read = settings.configurations.list();
  if (settings.rules && read.some(({ policies }) => policies.length > 0)) {
    const { findLoosened } = await import("./locked-options.ts");
    const { source, diagnostics } = findLoosened(settings.rules, read);
    add(diagnostics, textOfSources([source]));
  }
  if (read.length > 0 && !options.quiet) {
    (await import("./configuration.ts")).reportTurnedOff(read, settings.rules);
  }
  const shard = options.shard && { shard: options.shard };
  const coverage = { files: checked, unreadable, fixes, ...shard, ...(baseline && { inBaseline: baseline.count() }) };
  if (!options.fixDryRun) report.close(coverage);
  else if (!options.quiet || counts.error > 0) {
    printMessage(`With \`--fix${options.fixUnsafe ? "-unsafe" : ""}\`: ${describeCounts({ ...coverage, counts })}`);
  }
  if (unreadable.length + refused > 0 || lacksRules) return EXIT.failure;
  return shouldFail(counts, options) ? EXIT.findings : EXIT.ok;
}

/** What decides how files are checked. */
async function readSettings(options: LintCommandOptions): Promise<Omit<LintFilesOptions, "shouldFix">> {
  const { rule: rules, rules: paths, target, fixUnsafe, stdinFilename } = options;
  const federationRules = paths && (await import("./read-rules.ts")).readRules(paths);
  return {
    stdinFilename,
    configurations: openConfigurations(options),
    ...(rules && { rules }),
    ...(target && { target }),
    ...(fixUnsafe && { unsafe: true }),
    ...(federationRules && { federationRules }),
  };
}
