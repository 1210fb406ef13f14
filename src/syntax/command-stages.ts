// The programs that a command runs: its own, or those in the script that it passes to a shell.
import { valuePlace } from "../diagnostics/place.ts";
import type { Text } from "./text.ts";
import { parseScript } from "./shell-script.ts";

const SHELL = /(^|[\\/])(sh|ash|bash|dash|ksh|zsh|fish|pwsh|powershell|cmd)(\.exe)?$/i;
// Shells that agree on what a simple script means.
const POSIX_SHELL = /(^|\/)(sh|ash|bash|dash|ksh|zsh)$/;

// A shell operator as a separate item: programs take it as an ordinary argument.
const OPERATOR = /^(\|\|?|&&?|;|\d?>>?(&\d)?|\d?>>?\/\S*|<|2>&1)$/;

/** Whether an item of a command is a shell operator. */
export function isOperator(item: string): boolean {
  return OPERATOR.test(item);
}

/** Whether a command passes a script to a shell, possibly after `env`, `sudo` or a similar program. */
export function runsShell(argv: readonly Text[]): boolean {
  const shell = argv.findIndex(({ value }) => SHELL.test(value));
  return shell >= 0 && argv.slice(shell + 1).some(({ value }) => /^(-[a-z]*c|-command|\/c)$/i.test(value));
}

/**
 * The programs that a command runs as a pipeline, each with its arguments; none if that is uncertain. A variable that a shell replaces is
 * written as `${NAME}` in them.
 */
export function readStages(argv: readonly Text[]): readonly (readonly Text[])[] {
  // Without a shell, variables and operators have no meaning; another rule reports that mistake.
  if (!runsShell(argv)) return argv.some(({ value }) => value.includes("$") || isOperator(value)) ? [] : [argv];
  const [shell, ...rest] = argv;
  const option = rest.findIndex(({ value }) => /^-[A-Za-z]*c$/.test(value));
  const hasOnlyFlags = rest.slice(0, option).every(({ value }) => /^-[A-Za-z]+$|^pipefail$/.test(value));
  const script = rest[option + 1];
  if (!shell || !POSIX_SHELL.test(shell.value) || option < 0 || !hasOnlyFlags || !script) return [];
  const { document, pointer } = script.place;
  const stages = parseScript(script.value) ?? [];
  return stages.map((stage) =>
    stage.map(({ value, range }) => ({ ...script, value, place: valuePlace(document, pointer, range) })),
  );
}

/** The name of a program, without its path and without `.exe`. */
export function programName([program]: readonly Pick<Text, "value">[]): string {
  return program?.value.replace(/^.*[\\/]|\.exe$/gi, "") ?? "";
}
