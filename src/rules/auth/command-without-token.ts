// Commands that print something other than an OIDC token.
import { problem } from "../../diagnostics/problem.ts";
import { programName } from "../../syntax/command-stages.ts";
import type { Text } from "../../syntax/text.ts";
import type { CommandSource } from "../../model/federation.ts";
import { findKnownCommand } from "../../facts/known-commands.ts";
import { hasCredential } from "../../text/credential.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `command-without-token`. */
export const commandWithoutToken: AuthRule = ({ sources }) =>
  sources.flatMap((source) => {
    if (source.kind !== "command" || source.isPartial) return [];
    const [program] = source.stages[0] ?? [];
    const found = describeOutput(source);
    return program && found ? [problem("command-without-token", program.place, found)] : [];
  });

const PRINTERS: ReadonlySet<string> = new Set(["echo", "printf"]);

function describeOutput(source: CommandSource) {
  const known = findKnownCommand(source);
  if (known?.prints !== undefined && !known.isPiped) {
    return { program: known.words.join(" "), prints: known.prints };
  }
  const [call = [], ...others] = source.stages;
  const program = programName(call);
  const isLiteral = call.slice(1).every(isPrintedAsWritten);
  return PRINTERS.has(program) && others.length === 0 && isLiteral
    ? { program, prints: "arguments" as const }
    : undefined;
}

/** Whether `echo` prints a text unchanged. `credential-in-config` reports credentials. */
function isPrintedAsWritten({ value }: Text): boolean {
  return !/[$`\\%]/.test(value) && !hasCredential(value);
}
