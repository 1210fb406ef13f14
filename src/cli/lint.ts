// `wifc lint`: its arguments.
import { Command, Option } from "commander";
import { TARGETS } from "../targets/targets.ts";
import { parseRule, parseShard } from "./arguments.ts";
import type { ExitCode } from "./exit-code.ts";
import { LINT_DEFAULTS, runLint, type LintCommandOptions } from "./lint-run.ts";
import { addReportOptions } from "./report-options.ts";

export function createLintCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("lint").argument(
    "[paths...]",
    "files, directories, globs, or - for standard input (default: the current directory)",
  );
  return addReportOptions(command)
    .addOption(
      new Option("--target <name>", "also report what this target does not support").choices(Object.keys(TARGETS)),
    )
    .option(
      "--rule <CODE=SEVERITY>",
      "another severity for a code: off, note, warning or error (repeatable)",
      parseRule,
    )
    .option("--fix", "apply all fixes that are certain to be right")
    .option("--fix-dry-run", "print what --fix would change, as a diff")
    .option("--files-from <file>", "also check the files that this one lists, or standard input for -")
    .option("--shard <i/n>", "check only part i of n of the files", parseShard)
    .option("--quiet", "report errors only, and nothing if there are none")
    .option("--stdin-filename <path>", "what to call standard input", LINT_DEFAULTS.stdinFilename)
    .addHelpText(
      "after",
      `
Examples:
  $ wifc lint                                    everything below the current directory
  $ wifc lint agent.yaml .github/workflows
  $ wifc lint --fix
  $ wifc lint --rule single-use-token=off
  $ wifc lint --format github                    annotations in a GitHub Actions job
  $ wifc lint --format text --format sarif:wifc.sarif
  $ wifc lint - --stdin-filename agent.yaml < agent.yaml
  $ git diff --name-only -z main | wifc lint --files-from -
  $ wifc lint --shard 2/4 --format json:shard-2.json`,
    )
    .action(async (paths: string[]) => {
      finish(await runLint(paths, command.optsWithGlobals<LintCommandOptions>()));
    });
}
