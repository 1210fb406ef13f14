// The options that every command accepts.
import type { OptionRow } from "./option-row.ts";
import { COLOR_CHOICES } from "./style.ts";

/** The options of the program. */
export const PROGRAM_OPTIONS: readonly OptionRow[] = [
  { flags: "--color <when>", description: "When to color the output", choices: COLOR_CHOICES, byDefault: "auto" },
];
