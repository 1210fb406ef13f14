// The program as commander sees it: its options, its commands, and how it speaks.
import { Command, CommanderError, Option, InvalidArgumentError } from "commander";
import { VERSION } from "../generated/version.ts";
import { safeLine } from "../print/safe-text.ts";
import { COMMANDS } from "./commands.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { EXIT, type ExitCode, Failure } from "./exit-code.ts";
import { printErrors, printMessage, printResult } from "./output.ts";
import { COLOR_CHOICES } from "./style.ts";

/** Runs what the arguments ask for. Throws a `Failure` for what the user can mend. */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = await createProgram(args, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failure;
    throw error;
  }
}

async function createProgram(args: readonly string[], finish: (code: ExitCode) => void): Promise<Command> {
  const program = new Command("wifc")
    .description("Checks and compiles `auth:` blocks that sign agents in to Claude with workload identity federation.")
    .version(VERSION, "--version", "print the version")
    .helpCommand(false)
    .addOption(new Option("--color <when>", "colour the output").choices(COLOR_CHOICES).default("auto"))
    .hook("preAction", (_, command) => checkStdinName(command))
    .addHelpText("afterAll", "\nExit codes: 0 nothing to object to, 1 findings, 2 misuse or unreadable input.");
  configure(program);
  const needsAll = COMMANDS.some((command) => command.needsAll && args.includes(command.name));
  for (const { name, summary, load } of COMMANDS) {
    // A command that is not named cannot run: help needs no more of it than this.
    const command = needsAll || args.includes(name) ? (await load())(finish) : new Command(name);
    program.addCommand(configure(command.description(summary)));
  }
  return program;
}

function configure(command: Command): Command {
  return refuseDoubtfulValues(command)
    .exitOverride()
    .helpOption("--help", "print help")
    .configureOutput({
      writeOut: printResult,
      writeErr: printErrors,
      outputError: (text) => printMessage(`wifc: ${describeMisuse(text, command)}`),
    })
    .configureHelp({ subcommandTerm: (each) => each.name() });
}

/** What commander says, in one line. Where it does not say what would be right, who does. */
function describeMisuse(text: string, command: Command): string {
  // What the user typed may be in it.
  const line = text
    .trimEnd()
    .replace(/^error: (command-argument )?/, "")
    .split("\n")
    .map(safeLine)
    .join(" ");
  const name = command.parent ? `wifc ${command.name()}` : "wifc";
  return /[.)]$/.test(line) ? line : `${line}; see \`${name} --help\``;
}

/** Makes the options of a command refuse values that are empty, and values that are options themselves. */
function refuseDoubtfulValues(command: Command): Command {
  for (const option of command.options.filter(({ required }) => required)) {
    const { parseArg } = option;
    option.argParser((value: string, earlier: unknown) => {
      if (value === "") throw new InvalidArgumentError("It is empty.");
      if (value.startsWith("-") && value !== STDIN_ARGUMENT) throw new InvalidArgumentError("It looks like an option.");
      return parseArg ? parseArg(value, earlier) : value;
    });
  }
  return command;
}

/** Throws a `Failure` for a name of standard input where that is not read. */
function checkStdinName(command: Command): void {
  const isNamed = command.getOptionValueSource("stdinFilename") === "cli";
  if (isNamed && !command.args.includes(STDIN_ARGUMENT)) {
    throw new Failure("--stdin-filename is for standard input, and no path is -");
  }
}
