// What a command runs: itself, or the programs of the script that it gives to a shell.
import { valuePlace } from "../diagnostics/place.ts";
import type { Text } from "./text.ts";
import { parseScript } from "./shell-script.ts";

const SHELL = /(^|[\\/])(sh|ash|bash|dash|ksh|zsh|fish|pwsh|powershell|cmd)(\.exe)?$/i;
// Those whose scripts are alike as long as they are simple.
const POSIX_SHELL = /(^|\/)(sh|ash|bash|dash|ksh|zsh)$/;

// An operator as an item of its own means nothing to any program.
const OPERATOR = /^(\|\|?|&&?|;|\d?>>?(&\d)?|\d?>>?\/\S*|<|2>&1)$/;

/** Whether an item of a command is an operator of shells. */
export function isOperator(item: string): boolean {
  return OPERATOR.test(item);
}

/** A shell that is given its script; also after `env`, `sudo` and the like. */
export function runsShell(argv: readonly Text[]): boolean {
  const shell = argv.findIndex(({ value }) => SHELL.test(value));
  return shell >= 0 && argv.slice(shell + 1).some(({ value }) => /^(-[a-z]*c|-command|\/c)$/i.test(value));
}

/**
 * The programs that a command runs, each with its arguments, the output of one being the input of the next; none if that is not sure.
 * A variable that a shell replaces stands in them as `${NAME}`.
 */
export function readStages(argv: readonly Text[]): readonly (readonly Text[])[] {
  // Without a shell none of this means anything, which is reported as a mistake of its own.
  if (!runsShell(argv)) return argv.some(({ value }) => value.includes("$") || isOperator(value)) ? [] : [argv];
  const [shell, ...rest] = argv;
  const option = rest.findIndex(({ value }) => /^-[A-Za-z]*c$/.test(value));
  const isPlain = rest.slice(0, option).every(({ value }) => /^-[A-Za-z]+$|^pipefail$/.test(value));
  const script = rest[option + 1];
  if (!shell || !POSIX_SHELL.test(shell.value) || option < 0 || !isPlain || !script) return [];
  const { document, pointer } = script.place;
  const stages = parseScript(script.value) ?? [];
  return stages.map((stage) =>
    stage.map(({ value, range }) => ({ ...script, value, place: valuePlace(document, pointer, range) })),
  );
}

/** What a program is called, without its path. */
export function programName([program]: readonly Pick<Text, "value">[]): string {
  return program?.value.replace(/^.*[\\/]|\.exe$/gi, "") ?? "";
}
