// `wifc compile`: prints the one sign-in of a file as the variables, or the text, of a target.
import { Command, Option } from "commander";
import { compile } from "../api/compile.ts";
import { isObeyed } from "../print/safe-text.ts";
import { VARIABLE_FORMATS, type VariableFormat, type VariableFormatName } from "../print/variables.ts";
import { DEFAULT_TARGET } from "../targets/default-target.ts";
import { TARGETS, type TargetName } from "../targets/targets.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { appendOutput, writeOutput } from "./output-file.ts";
import { openSource } from "./source-context.ts";
import {
  readValues,
  tellUnread,
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
    .argument("<file>", "an agent file or a workflow, or - for standard input")
    .addOption(
      new Option("--target <name>", `who will read the output; ${DEFAULT_TARGET} if not said`).choices(
        Object.keys(TARGETS),
      ),
    )
    .addOption(
      new Option("--format <name>", "how to spell variables; dotenv if not said").choices(
        Object.keys(VARIABLE_FORMATS),
      ),
    )
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput);
  return addSignInOptions(compileCommand)
    .addHelpText(
      "after",
      `
Examples:
  $ wifc compile agent.yaml                                         a .env file
  $ wifc compile agent.yaml --model reviewer --format json
  $ wifc compile .github/workflows/triage.md --format yaml          for env: of a step
  $ wifc compile .github/workflows/triage.md --set vars.RULE=fdrl_01…
  $ wifc compile agent.yaml --format github-env -o "$GITHUB_ENV"
  $ wifc compile .github/workflows/triage.md --target gh-aw         the workflow as gh-aw reads it`,
    )
    .action((file: string, _: unknown, command: Command) => {
      finish(runCompile(file, command.optsWithGlobals<CompileCommandOptions>()));
    });
}

function runCompile(file: string, options: CompileCommandOptions): ExitCode {
  const { target = DEFAULT_TARGET } = options;
  if (options.format !== undefined && TARGETS[target].kind === "text") {
    throw new Failure(`--format is for variables, and the target ${target} is a text of its own`);
  }
  const { source, sources, context } = openSource(file, options.stdinFilename);
  const { output: outputFile, ...rest } = options;
  const { output, reads, diagnostics } = compile(source, { ...rest, values: readValues(options), ...context });
  reportDiagnostics(diagnostics, sources, options);
  if (reads && !options.quiet) tellUnread(options, source.name, reads);
  if (output === undefined) return EXIT.findings;
  // Only `gh-aw` gives back what its author wrote: all of a workflow, with a body that nothing checks.
  if (outputFile === undefined && isObeyed(output)) {
    throw new Failure("the workflow has text in it that a terminal or a runner obeys: write it to a file with -o FILE");
  }
  if (outputFile !== undefined && isAppended(options.format)) appendOutput(output, outputFile);
  else writeOutput(output, outputFile);
  return EXIT.ok;
}

function isAppended(name: VariableFormatName | undefined): boolean {
  const format: VariableFormat | undefined = name && VARIABLE_FORMATS[name];
  return format?.isAppended === true;
}
