// The commands of code actions: explain a code, and select the reason in a comment that was inserted.
import { Position, Range, type Command } from "vscode-languageserver";
import { isCode, type Code } from "../diagnostics/catalogue.ts";
import { explainCode } from "../print/explain/explanation.ts";
import { printExplanation } from "../print/explain/print-explanations.ts";
import { explanationUri } from "./virtual-documents.ts";

const EXPLAIN = "wifc.explain";
const SELECT = "wifc.selectReason";

/** The names of these commands. Nobody types them, because they need arguments. */
export const ACTION_COMMANDS: readonly string[] = [EXPLAIN, SELECT];

/** The command that explains a code. */
export function explainCommand(code: Code): Command {
  return { title: `explain \`${code}\``, command: EXPLAIN, arguments: [code] };
}

/** The command that selects a range, for typing. */
export function selectCommand(uri: string, range: Range): Command {
  return { title: "select the reason", command: SELECT, arguments: [uri, range] };
}

/** What to do for a command: show a text, or select a range. */
export type ActionEffect =
  { readonly uri: string; readonly text: string } | { readonly uri: string; readonly selection: Range };

/** Reads a command with its arguments. Nothing if it is another one, or the arguments are not understood. */
export function readActionCommand(command: string, [first, second]: readonly unknown[]): ActionEffect | undefined {
  if (typeof first !== "string") return undefined;
  if (command === EXPLAIN)
    return isCode(first) ? { uri: explanationUri(first), text: printExplanation(explainCode(first)) } : undefined;
  return command === SELECT && isRange(second) ? { uri: first, selection: second } : undefined;
}

function isRange(value: unknown): value is Range {
  return Range.is(value) && Position.is(value.start) && Position.is(value.end);
}
