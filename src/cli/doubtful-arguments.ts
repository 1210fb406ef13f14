// What commander takes as it comes, and is almost surely a mistake.
import { InvalidArgumentError, type Command } from "commander";
import { Failure } from "./exit-code.ts";
import { STDIN_ARGUMENT } from "./stdin.ts";

/** Makes the options of a command refuse values that are empty, and values that are options themselves. */
export function refuseDoubtfulValues(command: Command): Command {
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
export function checkStdinName(command: Command): void {
  const isNamed = command.getOptionValueSource("stdinFilename") === "cli";
  if (isNamed && !command.args.includes(STDIN_ARGUMENT)) {
    throw new Failure("--stdin-filename is for standard input, and no path is -");
  }
}
