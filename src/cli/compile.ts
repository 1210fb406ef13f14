// `wifc compile`: prints the sign-in of a file as the variables or the configuration of a target.
import { Command, Option } from "commander";
import { compile } from "../api/compile.ts";
import { hasControlSequences } from "../print/safe-text.ts";
import { VARIABLE_FORMATS, type VariableFormat, type VariableFormatName } from "../print/variables.ts";
import { DEFAULT_TARGET } from "../targets/default-target.ts";
import { TARGET_NAMES } from "../targets/capability.ts";
import { targetOf, type TargetName } from "../targets/targets.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { appendOutput, writeOutput } from "./output-file.ts";
import { openSource } from "./source-context.ts";
import {
  readValues,
  reportUnread,
  reportDiagnostics,
  addSignInOptions,
  type SignInCommandOptions,
} from "./source-options.ts";

interface CompileCommandOptions extends SignInCommandOptions {
  readonly target?: TargetName;
  readonly format?: VariableFormatName;
  readonly output?: string;
}

export function createCompileCommand(finish: (code: ExitCode) => void): Command {
  const compileCommand = new Command("compile")
    .argument("<file>", "File with a sign-in, or - for standard input")
    .addOption(
      new Option("--target <name>", "Program that reads the output")
        .choices(TARGET_NAMES)
        .default(undefined, DEFAULT_TARGET),
    )
    .addOption(
      new Option("--format <name>", "Format of the variables")
        .choices(Object.keys(VARIABLE_FORMATS))
        .default(undefined, "dotenv"),
    )
    .option("-o, --output <file>", "Write to this file instead of standard output", parseOutput);
  return addSignInOptions(compileCommand)
    .addHelpText(
      "after",
      `
Examples:
  $ wifc compile agent.yaml                                         # a .env file
  $ wifc compile agent.yaml --model reviewer --format json
  $ wifc compile .github/workflows/triage.md --format yaml          # for the env of a step
  $ wifc compile .github/workflows/triage.md --set vars.RULE=fdrl_01…
  $ wifc compile agent.yaml --format github-env -o "$GITHUB_ENV"
  $ wifc compile .github/workflows/triage.md --target gh-aw         # the workflow as gh-aw reads it`,
    )
    .action((file: string, _: unknown, command: Command) => {
      finish(runCompile(file, command.optsWithGlobals<CompileCommandOptions>()));
    });
}

function runCompile(file: string, options: CompileCommandOptions): ExitCode {
  const { target = DEFAULT_TARGET } = options;
  if (options.format !== undefined && targetOf(target).kind === "text") {
    throw new Failure(`target \`${target}\` does not print variables; remove \`--format\``);
  }
  const { source, sources, context } = openSource(file, options.stdinFilename);
  const { output: outputFile, ...rest } = options;
  const { output, reads, diagnostics } = compile(source, { ...rest, values: readValues(options), ...context });
  reportDiagnostics(diagnostics, sources, options);
  if (reads && !options.quiet) reportUnread(options, source.name, reads);
  if (output === undefined) return EXIT.findings;
  // Only `gh-aw` prints what the author wrote: the whole workflow, with a body that no rule checks.
  if (outputFile === undefined && hasControlSequences(output)) {
    throw new Failure(
      "the workflow contains control characters or runner commands, which are not printed; write it to a file with `-o FILE`",
    );
  }
  if (outputFile !== undefined && isAppended(options.format)) appendOutput(output, outputFile);
  else writeOutput(output, outputFile);
  return EXIT.ok;
}

function isAppended(name: VariableFormatName | undefined): boolean {
  const format: VariableFormat | undefined = name && VARIABLE_FORMATS[name];
  return format?.isAppended === true;
}
