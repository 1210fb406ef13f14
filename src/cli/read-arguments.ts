// The commonest arguments → options and paths, without commander, which takes longer to load than a file takes to check. Anything that is
// not plain is left to commander, which also words what is wrong: a test checks that both read the same.
import { STDIN_ARGUMENT } from "./display-name.ts";
import type { OptionRow } from "./option-row.ts";

/** What the arguments of a command say. */
export interface ReadArguments<O> {
  readonly paths: readonly string[];
  readonly options: O;
}

/** Reads arguments with these options; nothing if commander should do it. */
export function readArguments<O>(args: readonly string[], rows: readonly OptionRow[]): ReadArguments<O> | undefined {
  const options: Record<string, unknown> = {};
  const implied: Record<string, unknown> = {};
  const paths: string[] = [];
  for (const row of rows) if (row.byDefault !== undefined) options[keyOf(row)] = row.byDefault;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? "";
    if (!argument.startsWith("-") || argument === STDIN_ARGUMENT) {
      paths.push(argument);
      continue;
    }
    const [name, attached] = splitAtFirst(argument, "=");
    const row = rows.find(({ flags }) => namesOf(flags).includes(name));
    // An optional value may be a path as well.
    if (!row || row.flags.includes(" [")) return undefined;
    const key = keyOf(row);
    if (!row.flags.includes(" <")) {
      if (attached !== undefined) return undefined;
      options[key] = !isNegation(row);
    } else {
      if (attached === undefined) at += 1;
      const value = readValue(row, attached ?? args[at], options[key]);
      if (value === undefined) return undefined;
      options[key] = value.read;
    }
    Object.assign(implied, row.implies);
  }
  // Only standard input has a name of its own.
  if (args.some((each) => each.startsWith("--stdin-filename")) && !paths.includes(STDIN_ARGUMENT)) return undefined;
  return { paths, options: Object.assign(Object.create(null), implied, options) };
}

function readValue(
  { choices, parse }: OptionRow,
  text: string | undefined,
  earlier: unknown,
): { readonly read: unknown } | undefined {
  if (text === undefined || text === "" || (text.startsWith("-") && text !== STDIN_ARGUMENT)) return undefined;
  if (!parse) return choices && !choices.includes(text) ? undefined : { read: text };
  try {
    return { read: parse(text, earlier) };
  } catch {
    return undefined;
  }
}

/** The names in flags: `-o` and `--output` in `-o, --output <file>`. */
function namesOf(flags: string): string[] {
  return flags.match(/-{1,2}[a-z][a-z-]*/g) ?? [];
}

function isNegation({ flags }: OptionRow): boolean {
  return flags.startsWith("--no-");
}

/** The key of an option's value: `maxWarnings` for `--max-warnings`. */
function keyOf({ flags }: OptionRow): string {
  const long = namesOf(flags).at(-1) ?? "";
  return long.replace(/^--(?:no-)?/, "").replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function splitAtFirst(text: string, separator: string): [before: string, after?: string] {
  const at = text.startsWith("--") ? text.indexOf(separator) : -1;
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
