// `wifc init`: prints a new file that signs in.
import { statSync } from "node:fs";
import { Command, Option } from "commander";
import { init, type InitOptions } from "../api/init.ts";
import { listRequired } from "../api/init-options.ts";
import { NEW_FILE_PROGRAMS } from "../api/new-files.ts";
import { spellOption } from "../api/sign-in-values.ts";
import { parseOutput } from "./arguments.ts";
import type { Given } from "./ask.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { attemptWrite, printMessage, STDERR } from "./output.ts";
import { checkOutputs, writeOutput } from "./output-file.ts";
import { addSignInValueOptions } from "./sign-in-values.ts";
import { reportDiagnostics } from "./source-options.ts";
import { isTerminal, type ColorChoice } from "./style.ts";

interface InitCommandOptions extends Given {
  readonly output?: string;
  readonly quiet?: true;
  readonly color: ColorChoice;
}

const STDIN = 0;

export function createInitCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("init").addOption(
    new Option("--for <program>", "Program that reads the file").choices(NEW_FILE_PROGRAMS),
  );
  return addSignInValueOptions(command)
    .option("-o, --output <file>", "Write to this new file instead of standard output", parseOutput)
    .option("--quiet", "Print no warnings or notes on standard error")
    .addHelpText(
      "after",
      `
On a terminal, the command asks for what is missing. Otherwise, it prints placeholders and exits with 1.

Examples:
  $ wifc init
  $ wifc init --for gh-aw --rule-id fdrl_01… --organization-id … --service-account-id svac_01… -o triage.md
  $ wifc init --for docker-agent --rule-id fdrl_01… --organization-id … --source github-actions
  $ wifc init --for gateway --rule-id fdrl_01… --organization-id … --source file:/var/run/secrets/anthropic/token`,
    )
    .action(async (_: unknown, self: Command) => {
      finish(await runInit(self.optsWithGlobals<InitCommandOptions>()));
    });
}

async function runInit({ output: file, quiet, color, ...given }: InitCommandOptions): Promise<ExitCode> {
  if (file !== undefined) checkNew(file);
  const isAsking = !isComplete(given) && isTerminal(STDIN) && isTerminal(STDERR);
  const options = isAsking ? await ask(given, color) : requireProgram(given);
  const { output, missing, unused, diagnostics, sources } = init(options);
  reportDiagnostics(diagnostics, sources, { color, ...(quiet && { quiet }) });
  if (output === undefined) return EXIT.findings;
  writeOutput(output, file);
  if (!quiet) {
    for (const name of unused)
      printMessage(`wifc: \`--${spellOption(name)}\` has no effect: this source decides the audience itself`);
  }
  for (const name of missing) printMessage(`wifc: missing \`--${spellOption(name)}\`; replace the placeholder`);
  return missing.length > 0 ? EXIT.findings : EXIT.ok;
}

/** Throws a `Failure` for a file with content: this command does not know what it would destroy. */
function checkNew(file: string): void {
  checkOutputs([file]);
  attemptWrite(file, () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() && stats.size > 0) throw new Error("it exists already");
  });
}

function isComplete(given: Given): boolean {
  return given.for !== undefined && listRequired(given.for).every((name) => given[name] !== undefined);
}

function requireProgram({ for: program, ...values }: Given): InitOptions {
  if (program === undefined) {
    throw new Failure(`missing \`--for\`: must be one of ${NEW_FILE_PROGRAMS.join(", ")}`);
  }
  return { ...values, for: program };
}

/** Asks for what is missing. If the user stops, the process ends as if it had not caught Ctrl-C. */
async function ask(given: Given, color: ColorChoice): Promise<InitOptions> {
  if (color === "never") process.env["NO_COLOR"] = "1";
  const { askForMissing } = await import("./ask.ts");
  const answers = await askForMissing(given);
  if (answers) return answers;
  process.kill(process.pid, "SIGINT");
  throw new Failure("stopped");
}
