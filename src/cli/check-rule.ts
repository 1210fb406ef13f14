// `wifc check-rule`: compares sign-ins with exported federation rules.
import { Command } from "commander";
import type { AnalysisOptions } from "../analyze.ts";
import { compareSource } from "../api/check-rule.ts";
import { createComparison } from "../api/comparison.ts";
import { readResources } from "../api/read-resources.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import { describePlace, textOfSources } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { addOptions } from "./add-options.ts";
import { CONFIG_OPTIONS, RULES_OPTION } from "./config-options.ts";
import { Failure, type ExitCode, type FailOptions } from "./exit-code.ts";
import type { AppliedConfiguration } from "./applied-configuration.ts";
import { reportTurnedOff } from "./configuration.ts";
import { openConfigurations, type ConfigOptions } from "./find-configuration.ts";
import { findFiles } from "./find-files.ts";
import { isOurs, openFound } from "./found-source.ts";
import { forgetInput } from "./read-bytes.ts";
import { REPORT_OPTIONS } from "./report-options.ts";
import type { ReportFormat } from "./report-formats.ts";
import { concludeRun, createDuplicateFilter, openReport, placeFormats } from "./report-output.ts";
import { addRunOptions, type RunCommandOptions } from "./run-options.ts";
import { readRules, type RulesOptions } from "./read-rules.ts";
import { addSignInOptions, readValues, type SignInCommandOptions } from "./source-options.ts";
import { today } from "./today.ts";

interface CheckRuleCommandOptions
  extends SignInCommandOptions, RulesOptions, RunCommandOptions, FailOptions, ConfigOptions {
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
}

export function createCheckRuleCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("check-rule").argument(
    "<paths...>",
    "Files, directories or globs with sign-ins, or - for standard input",
  );
  return addSignInOptions(
    addOptions(addRunOptions(addOptions(command, [RULES_OPTION, ...CONFIG_OPTIONS])), REPORT_OPTIONS),
    "Report errors only, and print nothing if there are none",
  )
    .addHelpText(
      "after",
      `
The rules are JSON or YAML as the Admin API returns it: one resource, a list, or a page with \`data\`.

Examples:
  $ wifc check-rule agent.yaml --rules rules.json
  $ wifc check-rule .github/workflows/triage.md --rules rules.json --repository acme/site --ref refs/heads/main
  $ wifc check-rule k8s/ --rules federation/ --issuer https://oidc.example.com
  $ curl … | wifc check-rule .github --rules - --set vars.RULE=fdrl_01…`,
    )
    .action(async (paths: string[], _: unknown, self: Command) => {
      finish(await runCheckRule(paths, self.optsWithGlobals<CheckRuleCommandOptions>()));
    });
}

async function runCheckRule(paths: readonly string[], options: CheckRuleCommandOptions): Promise<ExitCode> {
  const { rules, format, output, ...rest } = options;
  const given = rules ? { federationRules: readRules(rules, paths) } : {};
  const values = readValues(options);
  const configurations = openConfigurations(options);
  const report = await openReport(placeFormats(format, output), options);
  const removeDuplicates = createDuplicateFilter();
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const add = (diagnostics: readonly Diagnostic[], sources: readonly Source[]) => {
    const shown = removeDuplicates(diagnostics);
    for (const { severity } of shown) counts[severity] += 1;
    report.add(shown, textOfSources(sources));
  };
  const comparisons = new Map<readonly Source[], AnalysisOptions["compare"]>();
  const openRules = (exported: readonly Source[]) => {
    const known = comparisons.get(exported);
    if (known) return known;
    const read = readResources(exported, { today: today() });
    add(createDiagnostics(read.problems, "command-line"), exported);
    const compare = createComparison(read, { ...rest, values });
    comparisons.set(exported, compare);
    return compare;
  };
  if (given.federationRules) openRules(given.federationRules);

  let files = 0;
  for (const file of await findFiles(paths)) {
    const configuration = configurations.find(file.path);
    const isLeftOut = !file.named && configuration?.isIgnored === true;
    const { federationRules, rules: severities, policies } = configuration?.apply(given) ?? { rules: {}, ...given };
    const isWanted = !isLeftOut || configuration?.isLocked === true;
    const opened = isWanted ? openFound(file, options.stdinFilename, policies) : undefined;
    if (!opened) continue;
    const { source, sources, context } = opened;
    const compare = federationRules && openRules(federationRules);
    const asked = {
      ...rest,
      ...context,
      isLeftOut,
      ...(severities && { rules: severities }),
      ...(policies && { policies }),
      ...(compare && { compare }),
    };
    const { problems, dialects } = compareSource(source, asked);
    const diagnostics = createDiagnostics(problems, context.audience);
    // Nothing in a file with rules signs in.
    const hasNothing = !file.named && diagnostics.some(({ code }) => code === "nothing-to-compile");
    if (hasNothing || !isOurs(file, { dialects, diagnostics })) {
      forgetInput(file.path);
      continue;
    }
    if (!federationRules) throw new Failure(describeMistake(configuration) ?? NO_RULES);
    files += 1;
    add(diagnostics, [...sources, ...federationRules]);
    if (configuration) add(configuration.diagnostics, configuration.sources);
  }
  // A run on the wrong directory must not look like a successful one.
  if (files === 0) throw new Failure(`no file with a sign-in found in ${paths.map(safeLine).join(", ")}`);
  if (!options.quiet) reportTurnedOff(configurations.list());
  report.close({ files });
  return concludeRun(counts, options);
}

/** The first error in a configuration, which can be why it has no rules. */
function describeMistake(configuration: AppliedConfiguration | undefined): string | undefined {
  const mistake = configuration?.diagnostics.find(({ severity }) => severity === "error");
  return mistake && `${safeLine(describePlace(mistake))}: ${mistake.message}`;
}

const NO_RULES =
  "`--rules` is missing: a file or a directory with exported rules, also as `federationRules` in a configuration";
