// A run of `wifc lint`, once its arguments are known: files → what is wrong with each → reports. Commander is not needed for it.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { describeCounts } from "../print/diagnostics/describe-counts.ts";
import { textOfSources, type TextOf } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import { chooseFiles } from "./choose-files.ts";
import { EXIT, type ExitCode, Failure } from "./exit-code.ts";
import { openConfigurations } from "./find-configuration.ts";
import { findFixable, findObstacle, fixFiles, isRewritable } from "./fix-files.ts";
import { checkOptions, type LintCommandOptions } from "./lint-options.ts";
import { createLinter, type LintSettings } from "./lint-file.ts";
import { lintFiles } from "./lint-files.ts";
import { createLintTotal } from "./lint-total.ts";
import { printMessage, printResult, STDERR } from "./output.ts";
import { createProgress } from "./progress.ts";
import { concludeRun, createDuplicateFilter, openReport, placeFormats } from "./report-output.ts";
import { isTerminal } from "./style.ts";

/** Checks files and reports what is wrong with them. Throws a `Failure` for options that exclude each other. */
export async function runLint(given: readonly string[], options: LintCommandOptions): Promise<ExitCode> {
  checkOptions(given, options);
  const { paths, changed } =
    options.changed !== undefined
      ? (await import("./changed-files.ts")).readChanged(options.changed, given)
      : { paths: given, changed: undefined };
  const formats = placeFormats(options.format, options.output);
  const progress = createProgress(() => options.quiet !== true && isTerminal(STDERR));
  const chosen = await chooseFiles(paths, options);
  const hasBaseline = options.baseline !== undefined || options.writeBaseline !== undefined;
  const files = options.fix || hasBaseline ? [...chosen] : chosen;
  const settings = { ...(await readSettings(options)), ...(changed && { changed }) };
  const { federationRules } = settings.given;
  const configurations = openConfigurations(options);
  const baseline = hasBaseline ? (await import("./baseline.ts")).openBaseline(options) : undefined;
  if (options.rule && !options.quiet) (await import("./configuration.ts")).reportRefused(options.rule);
  const report = await openReport(formats, options);
  // All files are fixed before any is checked: what is left in a workflow depends on the files that it imports.
  const writesFixes = options.fix === true && !options.fixDryRun;
  const total = createLintTotal(options, writesFixes ? await fixFiles(files, settings, configurations) : 0);
  const removeDuplicates = createDuplicateFilter();
  const add = (diagnostics: readonly Diagnostic[], textOf: TextOf, found: readonly Diagnostic[] = diagnostics) => {
    total.addFindings(diagnostics);
    if (diagnostics.length > 0) progress.clear();
    if (!options.fixDryRun) report.add(diagnostics, textOf, found);
  };
  if (federationRules) {
    const { findUnreadableRules } = await import("./read-rules.ts");
    add(removeDuplicates(findUnreadableRules(federationRules, settings.given)), textOfSources(federationRules));
  }
  const lintFile = await createLinter(settings, configurations);
  // What is traced, and which paths are sought, is known only in this thread.
  const isAlone = options.jobs === 1 || options.watch === true || process.env["WIFC_DEBUG"] === "1";
  const threads = isAlone ? undefined : { jobs: options.jobs, settings, configurations };
  for await (const result of lintFiles(progress.watch(files), lintFile, threads)) {
    if ("unreadable" in result) {
      progress.clear();
      printMessage(`wifc: ${result.unreadable}`);
      total.addUnreadable(result.unreadable);
      continue;
    }
    total.addFile(result);
    const { name, found, fixed, locked, isReadByOthers } = result;
    if (fixed) {
      progress.clear();
      printResult((await import("./fix-diff.ts")).printFixDiff(result, fixed));
    }
    const { safe, unsafe } = findFixable(result);
    const obstacle = writesFixes ? findObstacle(name) : undefined;
    if (obstacle !== undefined && safe.length + (options.fixUnsafe ? unsafe.length : 0) > 0) {
      progress.clear();
      printMessage(`wifc: cannot fix ${safeLine(name)}: ${obstacle}`);
      total.addRefused();
    } else if (safe.length + unsafe.length > 0 && isRewritable(result)) total.addFixable(safe, unsafe);
    const diagnostics = removeDuplicates(found, (path) => isReadByOthers || path !== name);
    const textOf = textOfSources(result.sources);
    add(baseline?.leaveOut(diagnostics, textOf, locked) ?? diagnostics, textOf, found);
  }
  if (baseline) {
    const isPart = [options.filesFrom, options.shard, options.changed].some((limit) => limit !== undefined);
    const { outdated, textOf } = baseline.close({ files: [...files], isPart, rules: options.rule });
    add(outdated, textOf);
  }
  const read = configurations.list();
  if (options.rule && read.some(({ policies }) => policies.length > 0)) {
    const { findLoosened } = await import("./locked-options.ts");
    const { source, diagnostics } = findLoosened(options.rule, read);
    add(diagnostics, textOfSources([source]));
  }
  if (read.length > 0 && !options.quiet) {
    (await import("./configuration.ts")).reportTurnedOff(read, options.rule);
  }
  const coverage = { ...total.coverage(), ...(baseline && { inBaseline: baseline.count() }) };
  if (!options.fixDryRun) report.close(coverage);
  else if (!options.quiet || total.counts.error > 0) {
    printMessage(
      `With \`--fix${options.fixUnsafe ? "-unsafe" : ""}\`: ${describeCounts({ ...coverage, counts: total.counts })}`,
    );
  }
  // There may be no file in a part of all, or none that has changed.
  const mayBeEmpty = options.allowEmpty === true || options.shard !== undefined || options.changed !== undefined;
  if (!mayBeEmpty && total.isEmpty()) {
    throw new Failure((await import("./nothing-found.ts")).describeNothingFound(paths, options.filesFrom));
  }
  if (total.isIncomplete()) return EXIT.failure;
  return concludeRun(total.counts, options);
}

/** What decides how files are checked. */
async function readSettings(options: LintCommandOptions): Promise<LintSettings> {
  const { rule: severities, rules, target, fixUnsafe, fixDryRun, stdinFilename, config, policy } = options;
  const federationRules = rules && (await import("./read-rules.ts")).readRules(rules);
  return {
    given: {
      ...(severities && { rules: severities }),
      ...(target && { target }),
      ...(fixUnsafe && { unsafe: true }),
      ...(federationRules && { federationRules }),
    },
    configured: {
      stdinFilename,
      ...(config !== undefined && { config }),
      ...(policy && { policy }),
      ...(rules && { rules }),
    },
    isFixing: fixDryRun === true,
  };
}
