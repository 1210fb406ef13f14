// Variables → text in a format, or what the format cannot spell. The formats are a table: each is a spelling that some programs read.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Variable, PrintedText } from "../targets/target.ts";
import { refuseText, resolveText, type KnownValues } from "../targets/value.ts";
import { hashText } from "../text/hash.ts";

/** What stops a value from being spelt so that every reader of a format gets it back, and a format that can spell it. */
export interface Refusal {
  readonly found: string;
  readonly elsewhere: string;
}

/** One way to spell variables. */
export interface VariableFormat {
  /** Whether GitHub evaluates expressions in the output. */
  readonly evaluates: boolean;
  /** Whether it is for a file that others write to as well: written to a file, it goes behind what is there. */
  readonly isAppended?: true;
  /** Why a value cannot be spelt, if the format cannot spell everything. Values that nobody can spell are refused before (`unsafe-value`). */
  readonly refuse?: (value: string) => Refusal | undefined;
  /** The whole output. Only for values that are not refused. */
  readonly print: (variables: readonly PrintedVariable[]) => string;
}

/** A variable whose value is known to be safe. */
export interface PrintedVariable {
  readonly name: Variable["name"];
  readonly value: string;
}

const BARE = /^[A-Za-z0-9_./:@%+,-][A-Za-z0-9_./:@%+,=-]*$/;
// about_Quoting_Rules; the characters are those of PowerShell's language specification, 2.3.5.2: single-quote-character.
const POWERSHELL_QUOTES = /['\u2018\u2019\u201A\u201B]/g;

function lines(print: (variable: PrintedVariable) => string): VariableFormat["print"] {
  return (variables) => variables.map((variable) => `${print(variable)}\n`).join("");
}

/** Every format of variables, by the name that the command line knows it by. */
export const VARIABLE_FORMATS = {
  // The readers of `.env` files disagree on double quotes, escapes and expansion, so only what all of them read alike is printed.
  dotenv: {
    evaluates: false,
    refuse: (value) => {
      const found = ["'", "\\", "${"].find((text) => value.includes(text));
      return found === undefined ? undefined : { found, elsewhere: "json" };
    },
    print: lines(({ name, value }) => `${name}=${BARE.test(value) ? value : `'${value}'`}`),
  },
  // `docker run --env-file`: everything behind the first equals sign is the value, quotes and `#` too.
  docker: { evaluates: false, print: lines(({ name, value }) => `${name}=${value}`) },
  // Between single quotes nothing has a meaning to `sh` and every shell like it but the quote that ends them.
  shell: {
    evaluates: false,
    print: lines(({ name, value }) => `export ${name}='${value.replaceAll("'", "'\\''")}'`),
  },
  // PowerShell takes typographic single quotes for single quotes, so they end a string as well.
  powershell: {
    evaluates: false,
    print: lines(({ name, value }) => `$env:${name} = '${value.replace(POWERSHELL_QUOTES, "$&$&")}'`),
  },
  json: {
    evaluates: true,
    print: (variables) =>
      `${JSON.stringify(Object.fromEntries(variables.map(({ name, value }) => [name, value])), null, 2)}\n`,
  },
  // For the `env:` of a step or job. Double-quoted, so that no reader takes a value for a number, a boolean or a date. JSON's strings are
  // YAML's too.
  yaml: { evaluates: true, print: lines(({ name, value }) => `${name}: ${JSON.stringify(value)}`) },
  // The file that `$GITHUB_ENV` names. A delimiter that a value could contain would let the value add variables of its own.
  "github-env": {
    evaluates: false,
    isAppended: true,
    print: lines((variable) => {
      const delimiter = delimiterFor(variable);
      return `${variable.name}<<${delimiter}\n${variable.value}\n${delimiter}`;
    }),
  },
} satisfies Readonly<Record<string, VariableFormat>>;

/** The name of a format. */
export type VariableFormatName = keyof typeof VARIABLE_FORMATS;

/** Made from name and value, so that the same input gives the same bytes; longer while the value contains it, so that it need not resist anyone. */
function delimiterFor({ name, value }: PrintedVariable): string {
  let delimiter = `WIFC_${hashText(`${name}=${value}`)}`;
  while (value.includes(delimiter)) delimiter += `_${hashText(delimiter)}`;
  return delimiter;
}

/** Prints variables in a format. Expressions that read only known values are replaced first. */
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
