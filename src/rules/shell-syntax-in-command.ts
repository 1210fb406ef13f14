// Items of a command that mean something to a shell only, when none runs it.
import { problem } from "../diagnostics/problem.ts";
import { declaredFederations } from "../ir/declared.ts";
import type { Text } from "../ir/federation.ts";
import type { Rule } from "./rule.ts";

const SHELL = /(^|[\\/])(sh|ash|bash|dash|ksh|zsh|fish|pwsh|powershell|cmd)(\.exe)?$/i;
const SYNTAX = /^(\|\|?|&&?|;|\d?>>?(&\d)?|<|2>&1)$|\$\(|`|\$\{?[A-Za-z_]|\s(\|\|?|&&|>>?)\s/;

/** Raises `shell-syntax-in-command`, once a command. */
export const findShellSyntaxInCommands: Rule = ({ config }) =>
  declaredFederations(config).flatMap(({ source }) => {
    if (source.kind !== "command" || isShell(source.argv)) return [];
    const item = source.argv.find(({ value }) => SYNTAX.test(value));
    return item ? [problem("shell-syntax-in-command", item.place, { item: item.value })] : [];
  });

/** A shell that is given its script; also behind `env`, `sudo` and the like. */
function isShell(argv: readonly Text[]): boolean {
  const shell = argv.findIndex(({ value }) => SHELL.test(value));
  return shell >= 0 && argv.slice(shell + 1).some(({ value }) => /^(-[a-z]*c|-command|\/c)$/i.test(value));
}
