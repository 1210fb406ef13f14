// The commands and options of wifc in the form that completion scripts are printed from.

/** The values of an option or an argument: a list, files, or unknown. */
export type Values = readonly string[] | "files" | "unknown";

export interface OptionSyntax {
  /** The long form, then the short form if there is one. */
  readonly names: readonly string[];
  readonly description: string;
  /** Only for an option that takes a value. */
  readonly values?: Values;
}

export interface CommandSyntax {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionSyntax[];
  readonly values: Values;
}

export interface ProgramSyntax {
  readonly name: string;
  readonly options: readonly OptionSyntax[];
  readonly commands: readonly CommandSyntax[];
}

/** Quotes a text for bash and zsh. */
export function quoteShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
