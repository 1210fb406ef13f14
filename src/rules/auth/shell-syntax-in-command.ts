// Items of a command that only a shell understands, although no shell runs the command.
import { problem } from "../../diagnostics/problem.ts";
import { isOperator, runsShell } from "../../syntax/command-stages.ts";
import type { Text } from "../../syntax/text.ts";
import type { AuthRule } from "../rule.ts";

// Programs whose arguments are programs, or which pass them to a shell on another machine.
const INTERPRETER = /(^|[\\/])(jq|yq|awk|gawk|sed|perl|ruby|node|nu|ssh|su|nix-shell|xonsh|python[\d.]*)(\.exe)?$/i;
const EXPANSION = /\$\(|`|\$\{?[A-Za-z_]|\s(\|\|?|&&|>>?)\s|^~[\w.-]*(\/|$)/;

/** Raises `shell-syntax-in-command`, once per command. */
export const shellSyntaxInCommand: AuthRule = ({ sources }) =>
  sources.flatMap((source) => {
    if (source.kind !== "command" || runsShell(source.argv)) return [];
    const item = findShellSyntax(source.argv);
    const isOnly = source.argv.length === 1 && !source.isPartial;
    return item ? [problem("shell-syntax-in-command", item.place, { item: item.value, isOnly })] : [];
  });

function findShellSyntax([program, ...rest]: readonly Text[]): Text | undefined {
  if (!program) return undefined;
  // A whole command line in a single item: the most common mistake.
  if (rest.length === 0 && /\S\s+\S/.test(program.value)) return program;
  const isInterpreter = INTERPRETER.test(program.value);
  return rest.find(({ value }) => isOperator(value) || (!isInterpreter && EXPANSION.test(value)));
}
