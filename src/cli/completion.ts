// `wifc completion`: prints a completion script, which is made from the commands and their options.
import { Argument, type Argument as CommandArgument, Command, type Option } from "commander";
import { CODES } from "../diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../diagnostics/entry.ts";
import { printBash } from "../print/completion/bash.ts";
import { printFish } from "../print/completion/fish.ts";
import type { CommandSyntax, OptionSyntax, ProgramSyntax, Values } from "../print/completion/syntax.ts";
import { printZsh } from "../print/completion/zsh.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { printResult } from "./output.ts";

const SHELLS = { bash: printBash, zsh: printZsh, fish: printFish };

/** Values that commander does not know because our own code parses them. */
const VALUES = new Map<string, readonly string[]>([
  ["lint --rule", CODES.flatMap((code) => RULE_SEVERITIES.map((severity) => `${code}=${severity}`))],
  ["explain code", CODES],
]);

export function createCompletionCommand(finish: (code: ExitCode) => void): Command {
  return new Command("completion")
    .addArgument(new Argument("<shell>", "Shell to complete commands in").choices(Object.keys(SHELLS)))
    .addHelpText(
      "after",
      `
Examples:
  $ eval "$(wifc completion bash)"               # in .bashrc
  $ eval "$(wifc completion zsh)"                # in .zshrc, after compinit
  $ wifc completion fish > ~/.config/fish/completions/wifc.fish`,
    )
    .action((shell: keyof typeof SHELLS, _: unknown, { parent: program }: Command) => {
      if (program) printResult(SHELLS[shell](readProgram(program)));
      finish(EXIT.ok);
    });
}

function readProgram(program: Command): ProgramSyntax {
  return { name: program.name(), options: readOptions(program), commands: program.commands.map(readCommand) };
}

/** Reads a command together with the options of the program, which are also accepted after the command. */
function readCommand(command: Command): CommandSyntax {
  const [argument] = command.registeredArguments;
  const inherited = command.parent?.options.filter(({ long }) => long !== "--version") ?? [];
  return {
    name: command.name(),
    description: command.description(),
    options: [...readOptions(command), ...inherited.map((option) => readOption(option, command))],
    values: argument ? readArgument(argument, command) : "unknown",
  };
}

function readOptions(command: Command): OptionSyntax[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => readOption(option, command));
}

function readOption({ long, short, description, argChoices, flags }: Option, command: Command): OptionSyntax {
  const names = [long, short].filter((name) => name !== undefined && name !== null);
  const placeholder = /[<[]([^\]>]+)[\]>]/.exec(flags)?.[1];
  if (placeholder === undefined) return { names, description };
  const known = argChoices ?? VALUES.get(`${command.name()} ${names[0] ?? ""}`);
  return { names, description, values: known ?? (/^(file|path)$/.test(placeholder) ? "files" : "unknown") };
}

function readArgument(argument: CommandArgument, command: Command): Values {
  return argument.argChoices ?? VALUES.get(`${command.name()} ${argument.name()}`) ?? "files";
}
