// `wifc lint`: checks files and reports what is wrong with them.
import { Command, Option } from "commander";
import { lint } from "../api/lint.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import {
  DIAGNOSTIC_FORMATS,
  printDiagnostics,
  type DiagnosticFormatName,
} from "../print/diagnostics/print-diagnostics.ts";
import { countSeverity, type LintReport } from "../print/diagnostics/report.ts";
import { parseCount, parseOutput } from "./arguments.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { findFiles, type FoundFile } from "./find-files.ts";
import { printMessage, writeOutput } from "./output.ts";
import { readImportedFile } from "./read-import.ts";
import { readSource, STDIN_NAME } from "./read-source.ts";
import { createStyle, type ColorChoice } from "./style.ts";

interface LintOptions {
  readonly format: DiagnosticFormatName;
  readonly output?: string;
  readonly failOn: "error" | "warning" | "never";
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly stdinFilename: string;
  readonly color: ColorChoice;
}

/** The command, ready to be added to the program. `finish` takes the exit code. */
export function createLintCommand(finish: (code: ExitCode) => void): Command {
  return new Command("lint")
    .description("check agent files and workflows")
    .argument("[paths...]", "files, directories, globs, or - for standard input (default: the current directory)")
    .addOption(new Option("--format <name>", "how to print").choices(Object.keys(DIAGNOSTIC_FORMATS)).default("text"))
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .addOption(
      new Option("--fail-on <severity>", "what makes the run fail")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .option("--max-warnings <n>", "fail if there are more warnings than this", parseCount)
    .option("--quiet", "report errors only, and nothing if there are none")
    .option("--stdin-filename <path>", "what to call standard input", STDIN_NAME)
    .addHelpText(
      "after",
      `
Examples:
  $ wifc lint                                    everything below the current directory
  $ wifc lint agent.yaml .github/workflows
  $ wifc lint --format github                    annotations in a GitHub Actions job
  $ wifc lint - --stdin-filename agent.yaml < agent.yaml`,
    )
    .action((paths: string[], _: unknown, command: Command) => {
      finish(runLint(paths, command.optsWithGlobals<LintOptions>()));
    });
}

function runLint(paths: readonly string[], options: LintOptions): ExitCode {
  const { report, unreadable } = lintFiles(findFiles(paths), options);
  for (const message of unreadable) printMessage(`wifc: ${message}`);
  const style = createStyle(options.color, options.output === undefined ? process.stdout : {});
  const shown = options.quiet ? report.diagnostics.filter(({ severity }) => severity === "error") : report.diagnostics;
  const isSilent = options.quiet && options.format === "text" && shown.length === 0;
  if (!isSilent)
    writeOutput(printDiagnostics({ ...report, diagnostics: shown }, options.format, style), options.output);
  if (unreadable.length > 0) return EXIT.failure;
  return hasFailed(report.diagnostics, options) ? EXIT.findings : EXIT.ok;
}

interface LintedFiles {
  readonly report: LintReport;
  /** What could not be read; the other files were checked all the same. */
  readonly unreadable: readonly string[];
}

function lintFiles(files: readonly FoundFile[], { stdinFilename }: LintOptions): LintedFiles {
  const found = new Map<string, Diagnostic>();
  const texts = new Map<string, string>();
  const unreadable: string[] = [];
  let checked = 0;
  const readImport: typeof readImportedFile = (path, from) => {
    const source = readImportedFile(path, from);
    if (source) texts.set(source.name, source.text);
    return source;
  };
  for (const { path, named } of files) {
    try {
      const source = readSource(path, stdinFilename);
      const { diagnostics, dialects } = lint(source, { readImport });
      const isOurs =
        named ||
        dialects.length > 0 ||
        diagnostics.some(({ severity, code }) => severity === "error" && code.startsWith("frontmatter"));
      if (!isOurs) continue;
      checked += 1;
      if (diagnostics.length > 0) texts.set(source.name, source.text);
      // A file that several workflows import has its mistakes once.
      for (const each of diagnostics)
        found.set(JSON.stringify([each.path, each.start.offset, each.code, each.message]), each);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push(error.message);
    }
  }
  return {
    report: { files: checked, diagnostics: [...found.values()], textOf: (path) => texts.get(path) },
    unreadable,
  };
}

function hasFailed(diagnostics: readonly Diagnostic[], { failOn, maxWarnings }: LintOptions): boolean {
  const errors = countSeverity(diagnostics, "error");
  const warnings = countSeverity(diagnostics, "warning");
  if (maxWarnings !== undefined && warnings > maxWarnings) return true;
  if (failOn === "never") return false;
  return errors > 0 || (failOn === "warning" && warnings > 0);
}
