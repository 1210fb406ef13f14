// The options of commands that take a source, or choose a sign-in from it: the same for each.
import type { Command } from "commander";
import type { IdentityOptions } from "../api/identity.ts";
import { parseOrdinal, parseSetting } from "./arguments.ts";
import type { ValueOptions } from "./read-values.ts";
import { STDIN_NAME } from "./stdin.ts";
import type { ColorChoice } from "./style.ts";

/** What `addSourceOptions` adds, and the choice of colours that every command has. */
export interface SourceOptions {
  readonly quiet?: true;
  readonly stdinFilename: string;
  readonly color: ColorChoice;
}

export interface SignInCommandOptions extends SourceOptions, ValueOptions, IdentityOptions {}

/** How a source is called, and how much is said of it. */
export function addSourceOptions(command: Command): Command {
  return command
    .option("--quiet", "no warnings and notes on standard error")
    .option("--stdin-filename <path>", "what to call standard input", STDIN_NAME);
}

/** Which sign-in of a source is meant, and with which values; and the options of the source. */
export function addSignInOptions(command: Command): Command {
  command
    .option("--model <name>", "only this model, if models sign in differently")
    .option("--agent <name>", "only the models of this agent")
    .option("--document <n>", "which document of a file with several", parseOrdinal);
  return addSourceOptions(addValueOptions(command));
}

export function addValueOptions(command: Command): Command {
  return command
    .option(
      "--set <vars.NAME=VALUE>",
      "what expressions read; also secrets.NAME, env.NAME (repeatable)",
      (text: string, earlier?: Readonly<Record<string, string>>) => parseSetting("--set", text, earlier),
    )
    .option("--vars-file <file>", "a file with one vars.NAME=VALUE a line");
}
