// `wifc lint`: checks files and reports what is wrong with them.
import { Command, Option } from "commander";
import { createTwoFilesPatch } from "diff";
import type { LintOptions } from "../api/lint.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { DIAGNOSTIC_FORMATS } from "../print/diagnostics/print-diagnostics.ts";
import { countSeverity } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import { TARGETS, type TargetName } from "../targets/targets.ts";
import { maskCredentials } from "../text/credential.ts";
import { parseCount, parseOutput, parseRule } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { findFiles } from "./find-files.ts";
import { lintFiles, type FixedFile } from "./lint-files.ts";
import { printMessage, printResult, writeOutput } from "./output.ts";
import { STDIN_NAME } from "./read-source.ts";
import { parseReportFormat, placeFormats, writeReport, type ReportFormat } from "./report-output.ts";
import { today } from "./today.ts";
import type { ColorChoice } from "./style.ts";

interface LintCommandOptions {
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

/** The command, ready to be added to the program. `finish` takes the exit code. */
export function createLintCommand(finish: (code: ExitCode) => void): Command {
  return new Command("lint")
    .description("check agent files and workflows")
    .argument("[paths...]", "files, directories, globs, or - for standard input (default: the current directory)")
    .option(
      "--format <name[:file]>",
      `how to print, to standard output or a file (repeatable): ${Object.keys(DIAGNOSTIC_FORMATS).join(", ")} (default: text)`,
      parseReportFormat,
    )
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .addOption(
      new Option("--fail-on <severity>", "what makes the run fail")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .option("--max-warnings <n>", "fail if there are more warnings than this", parseCount)
    .addOption(new Option("--target <name>", "also report what this target cannot carry").choices(Object.keys(TARGETS)))
    .option(
      "--rule <CODE=SEVERITY>",
      "another severity for a code: off, note, warning or error (repeatable)",
      parseRule,
    )
    .option("--fix", "mend what can be mended for sure")
    .option("--fix-dry-run", "print what --fix would change, as a diff")
    .option("--quiet", "report errors only, and nothing if there are none")
    .option("--stdin-filename <path>", "what to call standard input", STDIN_NAME)
    .addHelpText(
      "after",
      `
Examples:
  $ wifc lint                                    everything below the current directory
  $ wifc lint agent.yaml .github/workflows
  $ wifc lint --fix                              mend what can be mended for sure
  $ wifc lint --rule single-use-token=off
  $ wifc lint --format github                    annotations in a GitHub Actions job
  $ wifc lint --format text --format sarif:wifc.sarif
  $ wifc lint - --stdin-filename agent.yaml < agent.yaml`,
    )
    .action(async (paths: string[], _: unknown, command: Command) => {
      finish(await runLint(paths, command.optsWithGlobals<LintCommandOptions>()));
    });
}

async function runLint(paths: readonly string[], options: LintCommandOptions): Promise<ExitCode> {
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
