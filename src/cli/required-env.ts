// `wifc required-env`: reports which environment variables must be set, and which must not.
import { Command, Option } from "commander";
import { requiredEnv } from "../api/required-env.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { printReports, REPORT_FORMATS, type ReportFormatName } from "../print/required-env/print-report.ts";
import type { RequiredEnvReport } from "../required-env/requirement.ts";
import { safeLine } from "../print/safe-text.ts";
import { givenName, isSatisfied, createVariableReader, type CheckedEnvironment } from "../required-env/check.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { findFiles } from "./find-files.ts";
import type { FoundFile } from "./found-file.ts";
import { isOurs, openFound } from "./found-source.ts";
import { STDOUT } from "./output.ts";
import { forgetInput } from "./read-bytes.ts";
import { checkOutputs, writeOutput } from "./output-file.ts";
import {
  readValues,
  reportUnread,
  type ValueOptions,
  reportDiagnostics,
  addSourceOptions,
  addValueOptions,
  type SourceOptions,
} from "./source-options.ts";
import { createStyle } from "./style.ts";

interface RequiredEnvCommandOptions extends SourceOptions, ValueOptions {
  readonly format: ReportFormatName;
  readonly output?: string;
  readonly check?: true;
  readonly all?: true;
  readonly model?: string;
  readonly agent?: string;
  readonly signIn?: string;
}

const VALUE_DESCRIPTION = "Set the value of a repository variable, or of a secret with secrets.NAME; repeatable";

export function createRequiredEnvCommand(finish: (code: ExitCode) => void): Command {
  const requiredEnvCommand = new Command("required-env")
    .argument("<paths...>", "Files, directories or globs, or - for standard input")
    .addOption(new Option("--format <name>", "Output format").choices(Object.keys(REPORT_FORMATS)).default("text"))
    .option("-o, --output <file>", "Write to this file instead of standard output", parseOutput)
    .option("--check", "Compare with the environment; fail if a variable is missing or must not be set")
    .option("--all", "Include models that no agent uses")
    .option("--model <name>", "Report on this model only")
    .option("--agent <name>", "Report on the models of this agent only")
    .option("--sign-in <name>", "Report on the sign-in of this job, container, upstream or profile only");
  return addSourceOptions(addValueOptions(requiredEnvCommand, VALUE_DESCRIPTION))
    .addHelpText(
      "after",
      `
Examples:
  $ wifc required-env agent.yaml
  $ wifc required-env .                              # everything in the current directory
  $ wifc required-env agent.yaml --check && docker agent run agent.yaml
  $ wifc required-env .github/workflows/triage.md --check --set vars.RULE=fdrl_01…
  $ wifc required-env .github/workflows/*.md --format markdown >> "$GITHUB_STEP_SUMMARY"`,
    )
    .action(async (paths: string[], _: unknown, command: Command) => {
      finish(await runRequiredEnv(paths, command.optsWithGlobals<RequiredEnvCommandOptions>()));
    });
}

async function runRequiredEnv(paths: readonly string[], options: RequiredEnvCommandOptions): Promise<ExitCode> {
  if (!options.check && (options.set !== undefined || options.varsFile !== undefined)) {
    throw new Failure("`--set` and `--vars-file` require `--check`");
  }
  // Given here, such a value would hide what the process really has.
  const ofEnvironment = Object.keys(options.set ?? {}).find((name) => /^env\./i.test(name));
  if (ofEnvironment !== undefined) {
    throw new Failure(
      `\`--set ${ofEnvironment}\`: \`required-env\` reads this variable from the environment; set it there`,
    );
  }
  checkOutputs([options.output]);
  const reports: RequiredEnvReport[] = [];
  let isRefused = false;
  for (const file of await findEach(paths)) {
    const opened = openFound(file, options.stdinFilename);
    if (!opened) continue;
    const { source, sources, context } = opened;
    const result = requiredEnv(source, { ...options, ...context });
    if (!isOurs(file, result)) {
      forgetInput(file.path);
      continue;
    }
    reportDiagnostics(result.diagnostics, sources, options);
    isRefused ||= hasErrors(result.diagnostics);
    reports.push(...result.reports);
  }
  if (isRefused) return EXIT.findings;
  // A run on the wrong directory must not report that no variable is needed.
  if (reports.length === 0) throw new Failure(`no file with a sign-in found in ${paths.map(safeLine).join(", ")}`);

  const read = options.check && createVariableReader(collectSurroundings(options, paths, reports));
  const style = createStyle(options.color, options.output === undefined ? STDOUT : undefined);
  writeOutput(printReports(reports, options.format, read, style), options.output);
  return read && !reports.every((report) => isSatisfied(report, read)) ? EXIT.findings : EXIT.ok;
}

/** Collects the values to compare with, and reports names in `--set` that no expression reads. */
function collectSurroundings(
  options: RequiredEnvCommandOptions,
  files: readonly string[],
  reports: readonly RequiredEnvReport[],
): CheckedEnvironment {
  const given = readValues(options);
  const reads = reports.flatMap(({ required }) =>
    required.flatMap(({ name, providedBy }) => givenName(name, providedBy) ?? []),
  );
  if (!options.quiet) reportUnread(options, files.join(", "), reads);
  return { environment: process.env, given, hasAllVars: options.varsFile !== undefined };
}

/** Finds the files of each argument, in the order of the arguments, each file once. */
async function findEach(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of await findFiles([path])) if (file.named || !found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}
