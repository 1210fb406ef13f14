// `wifc required-env`: which environment variables must exist, and which must not be set.
import { Command, Option } from "commander";
import { requiredEnv } from "../api/required-env.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { printReports, REPORT_FORMATS, type ReportFormatName } from "../print/required-env/print-report.ts";
import type { RequiredEnvReport } from "../print/required-env/report.ts";
import { isSatisfied, type ReadVariable } from "../required-env/check.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { writeOutput } from "./output.ts";
import { today } from "./today.ts";
import { keepImports } from "./read-import.ts";
import { readSource } from "./read-source.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import { addSourceOptions, type SourceOptions } from "./source-options.ts";
import { createStyle } from "./style.ts";
import { STDOUT } from "./write-file.ts";
import { ownValue } from "../text/own-value.ts";

interface RequiredEnvCommandOptions extends SourceOptions {
  readonly format: ReportFormatName;
  readonly output?: string;
  readonly check?: true;
  readonly all?: true;
  readonly model?: string;
  readonly agent?: string;
}

/** The command, ready to be added to the program. `finish` takes the exit code. */
export function createRequiredEnvCommand(finish: (code: ExitCode) => void): Command {
  const requiredEnvCommand = new Command("required-env")
    .argument("<files...>", "agent files and workflows, or - for standard input")
    .addOption(new Option("--format <name>", "how to print").choices(Object.keys(REPORT_FORMATS)).default("text"))
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .option("--check", "compare with this environment; exit 1 if anything is missing or in the way")
    .option("--all", "also models that no agent leads to")
    .option("--model <name>", "only this model")
    .option("--agent <name>", "only the models of this agent");
  return addSourceOptions(requiredEnvCommand)
    .addHelpText(
      "after",
      `
Examples:
  $ wifc required-env agent.yaml
  $ wifc required-env agent.yaml --check && docker agent run agent.yaml
  $ wifc required-env .github/workflows/*.md --format markdown >> "$GITHUB_STEP_SUMMARY"`,
    )
    .action((files: string[], _: unknown, command: Command) => {
      finish(runRequiredEnv(files, command.optsWithGlobals<RequiredEnvCommandOptions>()));
    });
}

function runRequiredEnv(files: readonly string[], options: RequiredEnvCommandOptions): ExitCode {
  const reports: RequiredEnvReport[] = [];
  let isRefused = false;
  for (const file of files) {
    const source = readSource(file, options.stdinFilename);
    const { sources, readImport } = keepImports(source);
    const result = requiredEnv(source, { ...options, today: today(), readImport });
    reportDiagnostics(result.diagnostics, sources, options);
    isRefused ||= hasErrors(result.diagnostics);
    reports.push(...result.reports);
  }
  if (isRefused) return EXIT.findings;

  const read: ReadVariable | undefined = options.check && ((name) => ownValue(process.env, name));
  const style = createStyle(options.color, options.output === undefined ? STDOUT : undefined);
  writeOutput(printReports(reports, options.format, read, style), options.output);
  return read && !reports.every((report) => isSatisfied(report, read)) ? EXIT.findings : EXIT.ok;
}
