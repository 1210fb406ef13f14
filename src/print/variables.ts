// Variables → text in a format, or why the format cannot represent a value. The formats are a table.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Variable, PrintedText } from "../targets/target.ts";
import { refuseText, resolveText, type KnownValues } from "../targets/value.ts";
import type { Syntax } from "../syntax/text.ts";
import { quoteForShell } from "./shell-text.ts";
import { hashText } from "../text/hash.ts";

/** The text that a format cannot represent for every program that reads it, and a format that can. */
export interface FormatRefusal {
  readonly found: string;
  readonly elsewhere: string;
}

/** One way to write variables. */
export interface VariableFormat {
  /** The syntaxes that are evaluated in the output. */
  readonly evaluates: readonly Syntax[];
  /** Whether the file may have other content: the output is then appended to it. */
  readonly isAppended?: true;
  /** Refuses values that the format cannot represent, if there are any. Values that no format can represent are `unsafe-value`. */
  readonly refuse?: (value: string) => FormatRefusal | undefined;
  /** Prints the whole output, for values that were not refused. */
  readonly print: (variables: readonly PrintedVariable[]) => string;
}

/** A variable whose value is resolved and safe to print. */
export interface PrintedVariable {
  readonly name: Variable["name"];
  readonly value: string;
}

const BARE = /^[A-Za-z0-9_./:@%+,-][A-Za-z0-9_./:@%+,=-]*$/;
// about_Quoting_Rules, and PowerShell's language specification, 2.3.5.2: single-quote-character.
const POWERSHELL_QUOTES = /['\u2018\u2019\u201A\u201B]/g;

function lines(print: (variable: PrintedVariable) => string): VariableFormat["print"] {
  return (variables) => variables.map((variable) => `${print(variable)}\n`).join("");
}

/** The variable formats, by their names on the command line. */
export const VARIABLE_FORMATS = {
  // Readers of `.env` files disagree on double quotes, escapes and expansion, so the output contains only what all of them read alike.
  dotenv: {
    evaluates: [],
    refuse: (value) => {
      const found = ["'", "\\", "${"].find((text) => value.includes(text));
      return found === undefined ? undefined : { found, elsewhere: "json" };
    },
    print: lines(({ name, value }) => `${name}=${BARE.test(value) ? value : `'${value}'`}`),
  },
  // `docker run --env-file`: everything after the first equals sign is the value, including quotes and `#`.
  docker: { evaluates: [], print: lines(({ name, value }) => `${name}=${value}`) },
  shell: {
    evaluates: [],
    print: lines(({ name, value }) => `export ${name}=${quoteForShell(value)}`),
  },
  // In PowerShell, typographic single quotes also end a string.
  powershell: {
    evaluates: [],
    print: lines(({ name, value }) => `$env:${name} = '${value.replace(POWERSHELL_QUOTES, "$&$&")}'`),
  },
  // Programs that read JSON get unresolved values as they are written.
  json: {
    evaluates: ["github", "gateway"],
    print: (variables) =>
      `${JSON.stringify(Object.fromEntries(variables.map(({ name, value }) => [name, value])), null, 2)}\n`,
  },
  // For the `env:` of a step or job. JSON strings are valid YAML, and no parser takes a quoted value for a number, a boolean or a date.
  yaml: { evaluates: ["github"], print: lines(({ name, value }) => `${name}: ${JSON.stringify(value)}`) },
  // The file in `$GITHUB_ENV`. If a value contained the delimiter, it could set other variables.
  "github-env": {
    evaluates: [],
    isAppended: true,
    print: lines((variable) => {
      const delimiter = delimiterFor(variable);
      return `${variable.name}<<${delimiter}\n${variable.value}\n${delimiter}`;
    }),
  },
} satisfies Readonly<Record<string, VariableFormat>>;

/**
 * The name of a variable format: `dotenv` for `.env` files, `docker` for `docker run --env-file`, `shell` for POSIX shells, `powershell`,
 * `json`, `yaml` for `env:` of a GitHub Actions step or job, `github-env` for the file in `$GITHUB_ENV`.
 */
export type VariableFormatName = keyof typeof VARIABLE_FORMATS;

/** Derives a delimiter from the variable, so that the output is deterministic, and extends it until the value does not contain it. */
function delimiterFor({ name, value }: PrintedVariable): string {
  let delimiter = `WIFC_${hashText(`${name}=${value}`)}`;
  while (value.includes(delimiter)) delimiter += `_${hashText(delimiter)}`;
  return delimiter;
}

/** Prints variables in a format, after replacing expressions that read only known values. */
export function printVariables(
  variables: readonly Variable[],
  formatName: VariableFormatName,
  known: KnownValues,
): PrintedText {
  const format: VariableFormat = VARIABLE_FORMATS[formatName];
  const resolved = variables.map(({ name, value }) => ({ name, value: resolveText(value, known) }));
  const problems = resolved.flatMap((variable) => refuse(variable, formatName, format));
  if (problems.length > 0) return { problems };
  return { text: format.print(resolved.map(({ name, value }) => ({ name, value: value.value }))) };
}

function refuse({ name, value: text }: Variable, formatName: string, format: VariableFormat): Problem[] {
  const problems = refuseText({ name, text }, { kind: "format", name: formatName, evaluates: format.evaluates });
  const refusal = problems.length === 0 ? format.refuse?.(text.value) : undefined;
  return refusal ? [problem("unrepresentable-value", text.place, { format: formatName, ...refusal })] : problems;
}
