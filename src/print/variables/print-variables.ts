// Variables → text in a format, or what the format cannot spell.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { findExpressions, resolveExpressions } from "../../ir/expression.ts";
import type { Variable } from "../../targets/target.ts";
import { describeUnsafe } from "../../text/unsafe.ts";
import { DOTENV } from "./dotenv.ts";
import type { VariableFormat } from "./format.ts";
import { GITHUB_ENV } from "./github-env.ts";
import { JSON_OBJECT } from "./json.ts";
import { YAML_MAPPING } from "./yaml.ts";

/** Every format of variables, by the name that the command line knows it by. */
export const VARIABLE_FORMATS = {
  dotenv: DOTENV,
  json: JSON_OBJECT,
  yaml: YAML_MAPPING,
  "github-env": GITHUB_ENV,
} satisfies Readonly<Record<string, VariableFormat>>;

/** The name of a format. */
export type VariableFormatName = keyof typeof VARIABLE_FORMATS;

/** The text, or why there is none. */
export type PrintedVariables = { readonly text: string } | { readonly problems: readonly Problem[] };

/** Values of `vars.NAME`, `secrets.NAME`, …, by that name in lower case, that replace the expressions that read them. */
export type KnownValues = ReadonlyMap<string, string>;

/** Prints variables in a format. Expressions that read only known values are replaced first. */
export function printVariables(
  variables: readonly Variable[],
  formatName: VariableFormatName,
  known: KnownValues,
): PrintedVariables {
  const format: VariableFormat = VARIABLE_FORMATS[formatName];
  const resolved = variables.map((variable) => resolveVariable(variable, known));
  const problems = resolved.flatMap((variable) => refuse(variable, formatName, format));
  if (problems.length > 0) return { problems };
  return { text: format.print(resolved.map(({ name, value }) => ({ name, value: value.value }))) };
}

function resolveVariable(variable: Variable, known: KnownValues): Variable {
  const { value } = variable;
  if (!value.evaluated) return variable;
  const resolved = resolveExpressions(value.value, known);
  // A given value is data: what looks like an expression in it is none.
  const isData = resolved !== value.value && [...known.values()].some((given) => given.includes("${{"));
  return { ...variable, value: { ...value, value: resolved, evaluated: !isData } };
}

function refuse(
  { name, value: { value, place, evaluated } }: Variable,
  formatName: string,
  format: VariableFormat,
): Problem[] {
  if (value === "") return [problem("empty-value", place, { name, wanted: "Its expression comes to an empty text." })];
  const what = describeUnsafe(value);
  if (what !== undefined) return [problem("unsafe-value", place, { name, what })];
  const [expression] = findExpressions(value);
  if (expression && evaluated && !format.evaluates) {
    const names = expression.reads.flatMap(({ context, name: key }) =>
      key === undefined ? [] : [`${context}.${key}`],
    );
    return [
      problem("unresolved-expression", place, { format: formatName, expression: expression.text, variables: names }),
    ];
  }
  if (expression && !evaluated && format.evaluates)
    return [problem("literal-expression", place, { format: formatName })];
  const refusal = format.refuse(value);
  return refusal ? [problem("unrepresentable-value", place, { format: formatName, ...refusal })] : [];
}
