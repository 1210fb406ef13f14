// `wifc help`: the same as `--help`, for the program or a command.
import { Argument, Command } from "commander";

/** Creates the command. `names` are those of all commands. */
export function createHelpCommand(names: readonly string[]): Command {
  return new Command("help")
    .addArgument(new Argument("[command]", "Command to print help for").choices(names))
    .addHelpText("after", "\nExamples:\n  $ wifc help\n  $ wifc help lint")
    .action((name: string | undefined, _: unknown, { parent: program }: Command) => {
      const command = program?.commands.find((each) => each.name() === name);
      (command ?? program)?.help();
    });
}
