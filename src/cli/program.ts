// The program as commander sees it: its options, its commands, and the wording of help and misuse.
import { type Argument, Command, CommanderError, type Option } from "commander";
import { VERSION } from "../generated/version.ts";
import { safeLine } from "../print/safe-text.ts";
import { addOptions } from "./add-options.ts";
import { COMMANDS } from "./commands.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { EXIT, type ExitCode, Failure } from "./exit-code.ts";
import { InvalidValue } from "./option-row.ts";
import { printErrors, printMessage, printResult } from "./output.ts";
import { PROGRAM_OPTIONS } from "./program-options.ts";

/** Runs the command that the arguments name. Throws a `Failure` for what the user can fix. */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = await createProgram(args, (result) => {
    code = result;
  });
  const [first = "-"] = args;
  // Commander would print its general help for an unknown command with `--help`.
  const isUnknown = !first.startsWith("-") && !COMMANDS.some(({ name }) => name === first);
  try {
    await program.parseAsync(isUnknown ? [first] : args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failure;
    throw error;
  }
}

async function createProgram(args: readonly string[], finish: (code: ExitCode) => void): Promise<Command> {
  const program = new Command("wifc")
    .usage("[options] <command>")
    .description("Check and compile `auth:` blocks that sign agents in to Claude with workload identity federation")
    .version(VERSION, "-V, --version", "Print the version")
    .helpCommand(false)
    .hook("preAction", (_, command) => checkStdinName(command))
    .addHelpText("after", "\nFor the options of a command and examples, run `wifc help <command>`.")
    .addHelpText("afterAll", "\nExit codes: 0 success, 1 problems found, 2 invalid usage or I/O error");
  configure(addOptions(program, PROGRAM_OPTIONS));
  const needsAll = COMMANDS.some((command) => command.needsAll && args.includes(command.name));
  for (const { name, summary, load } of COMMANDS) {
    // A command that is not named cannot run, and help only needs its name and its summary.
    const command = needsAll || args.includes(name) ? (await load())(finish) : new Command(name);
    program.addCommand(configure(command.description(summary)));
  }
  return program;
}

function configure(command: Command): Command {
  return rejectDoubtfulValues(command)
    .exitOverride()
    .helpOption("-h, --help", "Print help")
    .configureOutput({
      writeOut: printResult,
      writeErr: printErrors,
      outputError: (text) => printMessage(`wifc: ${describeMisuse(text, command)}`),
    })
    .configureHelp({
      subcommandTerm: (each) => each.name(),
      showGlobalOptions: true,
      optionDescription: describeForHelp,
      argumentDescription: describeForHelp,
    });
}

/** A description with the choices and the default after it, in one form for all options and arguments. */
function describeForHelp({
  description,
  argChoices,
  defaultValue,
  defaultValueDescription,
}: Option | Argument): string {
  const initial = defaultValueDescription ?? (defaultValue === undefined ? undefined : String(defaultValue));
  const notes = [
    ...(argChoices ? [`choices: ${argChoices.join(", ")}`] : []),
    ...(initial === undefined ? [] : [`default: ${initial}`]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join("; ")})`;
}

// Commander's messages, and ours in their place. A value of the user's can be anything, also several lines.
const REWORDED: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/^unknown (command|option) '([^]*)'$/, "unknown $1 `$2`"],
  [/^missing required argument '([^']*)'$/, "missing argument `<$1>`"],
  [/^option '(?:-\w, )?(--[\w-]+)[^']*' argument missing$/, "missing value for `$1`"],
  [/^option '(?:-\w, )?(--[\w-]+)[^']*' argument '' is invalid\. [^]*$/, "empty value for `$1`"],
  [/^option '(?:-\w, )?(--[\w-]+)[^']*' argument '([^]*)' is invalid\. ([^]*)$/, "invalid value `$2` for `$1`: $3"],
  [/^command-argument value '([^]*)' is invalid for argument '([^']*)'\. ([^]*)$/, "invalid value `$1` for `<$2>`: $3"],
  [/: Allowed choices are ([^]*)\.$/, ": must be one of $1"],
  [/^too many arguments.*\. Expected (\d+) arguments? but got (\d+)\.$/, "too many arguments: expected $1, but got $2"],
];

/** Words commander's message as one line that says what is wrong and what to write, or which help says so. */
function describeMisuse(text: string, command: Command): string {
  const [, found = "", candidates] = /^error: ([^]*?)(?:\n\(Did you mean (.*)\?\))?\s*$/.exec(text) ?? [];
  const message = REWORDED.reduce((line, [pattern, instead]) => line.replace(pattern, instead), found);
  const name = command.parent ? `wifc ${command.name()}` : "wifc";
  const help = message.startsWith("invalid value") ? "" : `; see \`${name} --help\``;
  const suggestion = candidates?.replaceAll(/[^\s,]+(?=,|$)/g, "`$&`");
  // Commander repeats what the user typed.
  return safeLine(`${message}${suggestion === undefined ? help : `; did you mean ${suggestion}?`}`);
}

/** Makes the options of a command reject values that are empty or look like an option. */
function rejectDoubtfulValues(command: Command): Command {
  for (const option of command.options.filter(({ required }) => required)) {
    const { parseArg } = option;
    option.argParser((value: string, earlier: unknown) => {
      if (value === "") throw new InvalidValue("it is empty");
      if (value.startsWith("-") && value !== STDIN_ARGUMENT) throw new InvalidValue("it looks like an option");
      return parseArg ? parseArg(value, earlier) : value;
    });
  }
  return command;
}

/** Throws a `Failure` if standard input has a name but is not read. */
function checkStdinName(command: Command): void {
  const isNamed = command.getOptionValueSource("stdinFilename") === "cli";
  if (isNamed && !command.args.includes(STDIN_ARGUMENT)) {
    throw new Failure("`--stdin-filename` requires `-` as a path");
  }
}
