// What can be typed behind `wifc`, as shells need it: read from the commands themselves, printed once for each shell.

/** The values of an option or an argument: these, or files, or what nobody can know. */
export type Values = readonly string[] | "files" | "unknown";

export interface OptionSyntax {
  /** `--output`, and `-o` behind it if there is a short form. */
  readonly names: readonly string[];
  readonly description: string;
  /** Only of an option that takes a value. */
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

/** A text between single quotes, as bash and zsh read it. */
export function quoteShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
