// `wifc lint`: its arguments.
import { Command, Option } from "commander";
import { TARGET_NAMES } from "../targets/capability.ts";
import { parseCount, parseOutput, parseRule, parseShard } from "./arguments.ts";
import type { ExitCode } from "./exit-code.ts";
import { LINT_DEFAULTS, type LintCommandOptions } from "./lint-options.ts";
import { runLint } from "./lint-run.ts";
import { addReportOptions } from "./report-options.ts";
import { addRulesOption } from "./read-rules.ts";
import { addConfigOptions } from "./run-options.ts";

export function createLintCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("lint").argument(
    "[paths...]",
    "Files, directories or globs, or - for standard input (default: the current directory)",
  );
  return addConfigOptions(addRulesOption(addReportOptions(command)))
    .addOption(new Option("--target <name>", "Also report what this target does not support").choices(TARGET_NAMES))
    .option(
      "--rule <CODE=SEVERITY>",
      "Set the severity of a code to off, note, warning or error; repeatable",
      parseRule,
    )
    .option("--allow-empty", "Succeed if there is no file to check, which is a failure otherwise")
    .option("--fix", "Fix all mistakes that have only one possible fix")
    .addOption(new Option("--fix-unsafe", "Also make fixes that may change what a file means").implies({ fix: true }))
    .option("--fix-dry-run", "Print what would be fixed as a diff, without writing any file")
    .option("--baseline <file>", "Leave out the findings that this file lists")
    .option("--write-baseline <file>", "Write all findings to this file, for --baseline", parseOutput)
    .option("--files-from <file>", "Also check the files listed in this file, or in standard input for -")
    .option("--changed [ref]", "Check only files that differ from a git reference (default: HEAD)")
    .option("--watch", "Check again after every change, until Ctrl-C")
    .option("--shard <i/n>", "Check only part i of n of the files", parseShard)
    .option("--max-findings <n>", "Print at most this many findings, but count all", parseCount)
    .addOption(
      new Option("--group <by>", "In text and concise, print findings of a file or of a code together")
        .choices(["file", "code"])
        .default("file"),
    )
    .option("--statistics", "In text and json, also count the findings by code")
    .option("--quiet", "Report errors only, and print nothing if there are none")
    .option("--stdin-filename <path>", "File name to use for standard input", LINT_DEFAULTS.stdinFilename)
    .addHelpText(
      "after",
      `
Examples:
  $ wifc lint                                    # everything in the current directory
  $ wifc lint agent.yaml .github/workflows
  $ wifc lint --fix
  $ wifc lint --write-baseline wifc-baseline.json
  $ wifc lint --baseline wifc-baseline.json      # only new findings
  $ wifc lint --rules federation/rules.json      # would Anthropic accept the sign-ins?
  $ wifc lint --rule single-use-token=off
  $ wifc lint --format github                    # annotations in a GitHub Actions job
  $ wifc lint --format text --format sarif:wifc.sarif
  $ wifc lint - --stdin-filename agent.yaml < agent.yaml
  $ git diff --name-only -z main | wifc lint --files-from - --allow-empty
  $ wifc lint --changed origin/main              # what the branch changes
  $ wifc lint --shard 2/4 --format json:shard-2.json`,
    )
    .action(async (paths: string[]) => {
      const options = command.optsWithGlobals<LintCommandOptions>();
      if (options.watch) await (await import("./lint-watch.ts")).watchLint(paths, options);
      finish(await runLint(paths, options));
    });
}
