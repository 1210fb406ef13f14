// Variables → text in a format, or what the format cannot spell.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { PrintedText, Variable } from "../../targets/target.ts";
import { refuseText, resolveText, type KnownValues } from "../../targets/value.ts";
import { VARIABLE_FORMATS, type VariableFormat, type VariableFormatName } from "./formats.ts";

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
