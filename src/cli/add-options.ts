// Options as rows of a table → commander's.
import { type Command, Option } from "commander";
import type { OptionRow } from "./option-row.ts";

/** Adds options to a command. */
export function addOptions(command: Command, rows: readonly OptionRow[]): Command {
  for (const row of rows) command.addOption(createOption(row));
  return command;
}

function createOption({ flags, description, choices, byDefault, defaultInHelp, parse, implies }: OptionRow): Option {
  const option = new Option(flags, description);
  if (choices) option.choices(choices);
  if (byDefault !== undefined || defaultInHelp !== undefined) option.default(byDefault, defaultInHelp);
  if (parse) option.argParser(parse);
  if (implies) option.implies(implies);
  return option;
}
