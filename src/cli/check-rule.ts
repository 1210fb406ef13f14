// `wifc check-rule`: compares sign-ins with exported federation rules.
import { Command } from "commander";
import { compareSource, type CheckRuleOptions } from "../api/check-rule.ts";
import { readResources } from "../api/read-resources.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { TextOf } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import { EXIT, Failure, shouldFail, type ExitCode, type FailOptions } from "./exit-code.ts";
import { findFiles } from "./find-files.ts";
import { isOurs, openFound } from "./found-source.ts";
import { forgetInput } from "./read-bytes.ts";
import { addReportOptions } from "./report-options.ts";
import { openReport, placeFormats, type ReportFormat } from "./report-output.ts";
import { addRunOptions, type RunCommandOptions } from "./run-options.ts";
import { addRulesOption, readRules, type RulesOptions } from "./read-rules.ts";
import { addSignInOptions, readValues, type SignInCommandOptions } from "./source-options.ts";
import { today } from "./source-context.ts";

interface CheckRuleCommandOptions extends SignInCommandOptions, RulesOptions, RunCommandOptions, FailOptions {
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
}

export function createCheckRuleCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("check-rule").argument(
    "<paths...>",
    "Files, directories or globs with sign-ins, or - for standard input",
  );
  return addSignInOptions(
    addReportOptions(addRunOptions(addRulesOption(command))),
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
  const { rules = [], format, output, ...rest } = options;
  if (rules.length === 0) throw new Failure("`--rules` is missing: a file or a directory with exported rules");
  const settings: CheckRuleOptions = { ...rest, values: readValues(options) };
  const exported = readRules(rules, paths);
  const read = readResources(exported, { today: today() });
  const report = await openReport(placeFormats(format, output), options);
  const removeKnown = createFilter();
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const add = (diagnostics: readonly Diagnostic[], textOf: TextOf) => {
    const shown = removeKnown(diagnostics);
    for (const { severity } of shown) counts[severity] += 1;
    report.add(shown, textOf);
  };
  const textOfRules: TextOf = (path) => exported.find(({ name }) => name === path)?.text;
  add(createDiagnostics(read.problems, "command-line"), textOfRules);

  let files = 0;
  for (const file of await findFiles(paths)) {
    const opened = openFound(file, options.stdinFilename);
    if (!opened) continue;
    const { source, sources, context } = opened;
    const { problems, dialects } = compareSource(source, read, { ...settings, ...context });
    const diagnostics = createDiagnostics(problems, context.audience);
    // Nothing in a file with rules signs in.
    const hasNothing = !file.named && diagnostics.some(({ code }) => code === "nothing-to-compile");
    if (hasNothing || !isOurs(file, { dialects, diagnostics })) {
      forgetInput(file.path);
      continue;
    }
    files += 1;
    add(diagnostics, (path) => sources.find(({ name }) => name === path)?.text ?? textOfRules(path));
  }
  // A run on the wrong directory must not look like a successful one.
  if (files === 0) throw new Failure(`no file with a sign-in found in ${paths.map(safeLine).join(", ")}`);
  report.close({ files });
  return shouldFail(counts, options) ? EXIT.findings : EXIT.ok;
}

/** Leaves out what was reported before: several sign-ins can name the same rule. */
function createFilter(): (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] {
  const seen = new Set<string>();
  return (diagnostics) =>
    diagnostics.filter(({ path, start, code, message }) => {
      const key = JSON.stringify([path, start.offset, code, message]);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}
