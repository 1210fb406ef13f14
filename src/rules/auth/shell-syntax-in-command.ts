// Items of a command that mean something to a shell only, when none runs it.
import { problem } from "../../diagnostics/problem.ts";
import { isOperator, runsShell } from "../../syntax/command-stages.ts";
import type { Text } from "../../syntax/text.ts";
import type { AuthRule } from "../rule.ts";

// Programs whose arguments are programs, or are run by a shell elsewhere.
const INTERPRETER = /(^|[\\/])(jq|yq|awk|gawk|sed|perl|ruby|node|nu|ssh|su|nix-shell|xonsh|python[\d.]*)(\.exe)?$/i;
const EXPANSION = /\$\(|`|\$\{?[A-Za-z_]|\s(\|\|?|&&|>>?)\s|^~[\w.-]*(\/|$)/;

/** Raises `shell-syntax-in-command`, once a command. */
export const shellSyntaxInCommand: AuthRule = ({ sources }) =>
  sources.flatMap((source) => {
    if (source.kind !== "command" || runsShell(source.argv)) return [];
    const item = findShellSyntax(source.argv);
    const isOnly = source.argv.length === 1 && !source.isPartial;
    return item ? [problem("shell-syntax-in-command", item.place, { item: item.value, isOnly })] : [];
  });

function findShellSyntax([program, ...rest]: readonly Text[]): Text | undefined {
  if (!program) return undefined;
  // A whole command line in one item is what is meant for a shell most often.
  if (rest.length === 0 && /\S\s+\S/.test(program.value)) return program;
  const isInterpreter = INTERPRETER.test(program.value);
  return rest.find(({ value }) => isOperator(value) || (!isInterpreter && EXPANSION.test(value)));
}
