// The author's texts on their way into an output: expressions are replaced where their values are known, and what must not reach
// this output is refused. Formats of variables and targets that are texts share this one guard.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { findExpressions, GIVEN_CONTEXTS, resolveExpressions } from "../syntax/expression.ts";
import { expressionsIn, type Text } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";
import { fieldTexts, sourceTexts, type NamedText } from "../model/texts.ts";
import { findUnsafe } from "../text/unsafe.ts";

/** Values of `vars.NAME`, `secrets.NAME`, …, by that name in lower case, that replace the expressions that read them. */
export type KnownValues = ReadonlyMap<string, string>;

/** Where a text goes: a format of variables, a target that is a text, or a command of ours that uses it. */
export interface Destination {
  readonly kind: "format" | "target" | "command";
  readonly name: string;
  /** Whether GitHub evaluates expressions there. */
  readonly evaluates: boolean;
}

/** A text with every expression replaced that reads only known values. */
export function resolveText(text: Text, known: KnownValues): Text {
  if (text.syntax !== "github") return text;
  const value = resolveExpressions(text.value, known);
  // A given value is data: what looks like an expression in it is none, also if it is only one together with another value.
  const written = new Set(expressionsIn(text).map((each) => each.text));
  const isData =
    value !== text.value &&
    ([...known.values()].some((given) => given.includes("${{")) ||
      findExpressions(value).some((each) => !written.has(each.text)));
  return { ...text, value, syntax: isData ? "literal" : "github" };
}

/** Why a resolved text cannot go there. */
export function refuseText({ name, text }: NamedText, { kind, name: output, evaluates }: Destination): Problem[] {
  const { value, place, syntax } = text;
  if (value === "") return [problem("empty-value", place, { name, wanted: "Its expression comes to an empty text." })];
  const found = findUnsafe(value);
  if (found) return [problem("unsafe-value", place, { name, found })];
  const [expression] = findExpressions(value);
  const isEvaluated = syntax === "github";
  if (expression && isEvaluated && !evaluates) {
    const canBeGiven = expression.reads.every(
      (read) => read.name !== undefined && GIVEN_CONTEXTS.includes(read.context),
    );
    const variables = canBeGiven ? expression.reads.map((read) => `${read.context}.${read.name}`) : [];
    return [problem("unresolved-expression", place, { kind, output, expression: expression.text, variables })];
  }
  return expression && !isEvaluated && evaluates ? [problem("literal-expression", place, { kind, output })] : [];
}

/** A sign-in ready to be printed for a target, or what stops it. */
export function prepareFederation(
  federation: Federation,
  known: KnownValues,
  destination: Destination,
): { readonly federation: Federation } | { readonly problems: readonly Problem[] } {
  const values = Object.fromEntries(
    Object.entries(federation.values).map(([field, text]) => [field, resolveText(text, known)]),
  );
  const resolved: Federation = { ...federation, values, engineKeys: [] };
  const texts = [...fieldTexts(resolved), ...sourceTexts(resolved.source)];
  const problems = texts.flatMap((text) => refuseText(text, destination));
  return problems.length > 0 ? { problems } : { federation: resolved };
}
