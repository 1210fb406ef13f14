// `wifc lint`: its command.
import { Command } from "commander";
import { addOptions } from "./add-options.ts";
import type { ExitCode } from "./exit-code.ts";
import type { LintCommandOptions } from "./lint-options.ts";
import { LINT_OPTIONS } from "./lint-option-rows.ts";
import { startLint } from "./lint-start.ts";

export function createLintCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("lint").argument(
    "[paths...]",
    "Files, directories or globs, or - for standard input (default: the current directory)",
  );
  return addOptions(command, LINT_OPTIONS)
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
      finish(await startLint(paths, command.optsWithGlobals<LintCommandOptions>()));
    });
}
