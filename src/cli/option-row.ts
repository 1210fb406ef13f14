// An option of a command as a row of a table, of which commander makes its options and which the commonest arguments are read with.

/** A value that an option does not accept. Commander recognizes it by its code; its message completes "invalid value `x` for `--option`: …". */
export class InvalidValue extends Error {
  readonly code = "commander.invalidArgument";
}

/** An option. */
export interface OptionRow {
  /** As help prints it, such as `-o, --output <file>`. */
  readonly flags: string;
  readonly description: string;
  /** The values that it accepts, unless it has `parse`, which decides then. */
  readonly choices?: readonly string[];
  /** The value without it. */
  readonly byDefault?: string;
  /** What help calls the default, if no value stands for it. */
  readonly defaultInHelp?: string;
  /** The value of a text, and what comes of an earlier value if it can be repeated. Throws an `InvalidValue`. */
  parse?(text: string, earlier: unknown): unknown;
  /** The values of other options that it implies. */
  readonly implies?: Readonly<Record<string, unknown>>;
}

/** Adds a path to those of the same option before it. */
export function collectPath(path: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, path];
}
