// The author's texts on their way to an output: expressions with known values are replaced, and unsafe texts are refused. Variable
// formats and text targets share this guard.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { findExpressions, GIVEN_CONTEXTS, resolveExpressions } from "../syntax/expression.ts";
import { findGatewayReferences, resolveGatewayReferences } from "../syntax/gateway-reference.ts";
import { expressionsIn, type Text } from "../syntax/text.ts";
import type { Federation, TokenSource } from "../model/federation.ts";
import { fieldTexts, sourceTexts, type NamedText } from "../model/texts.ts";
import { findUnsafe } from "../text/unsafe.ts";

/** The values that replace expressions, by what these read in lower case, such as `vars.name` or `secrets.name`. */
export type KnownValues = ReadonlyMap<string, string>;

/** Where a text goes: to a variable format, a text target, or a command that uses it. */
export interface Destination {
  readonly kind: "format" | "target" | "command";
  readonly name: string;
  /** Whether GitHub evaluates expressions there. */
  readonly evaluates: boolean;
  /** Whether the Claude apps gateway replaces references there. */
  readonly replaces?: true;
}

/** Replaces every expression and every reference in a text that reads only known values. */
export function resolveText(text: Text, known: KnownValues): Text {
  if (text.syntax === "gateway") {
    const value = resolveGatewayReferences(text.value, (name) => known.get(`env.${name}`.toLowerCase()));
    return { ...text, value };
  }
  if (text.syntax !== "github") return text;
  const value = resolveExpressions(text.value, known);
  // A given value is data: text in it that resembles an expression is not one, even if two values only form one together.
  const written = new Set(expressionsIn(text).map((each) => each.text));
  const isData =
    value !== text.value &&
    ([...known.values()].some((given) => given.includes("${{")) ||
      findExpressions(value).some((each) => !written.has(each.text)));
  return { ...text, value, syntax: isData ? "literal" : "github" };
}

/** Reports why a resolved text cannot go to a destination. */
export function refuseText(
  { name, text }: NamedText,
  { kind, name: output, evaluates, replaces }: Destination,
): Problem[] {
  const { value, place, syntax } = text;
  if (value === "") return [problem("empty-value", place, { name, wanted: "", isEvaluated: true })];
  const found = findUnsafe(value);
  if (found) return [problem("unsafe-value", place, { name, found })];
  const references = syntax === "gateway" && !replaces ? findGatewayReferences(value) : [];
  const [first] = references;
  if (first) {
    const variables = references.flatMap((each) => ("variable" in each ? [`env.${each.variable}`] : []));
    const expression = `\${${"variable" in first ? first.variable : `file:${first.file}`}}`;
    const facts = { kind, output, expression, variables: [...new Set(variables)], isReference: true };
    return [problem("unresolved-expression", place, facts)];
  }
  const [expression] = findExpressions(value);
  const isEvaluated = syntax === "github";
  if (expression && isEvaluated && !evaluates) {
    const canBeGiven = expression.reads.every(
      (read) => read.name !== undefined && GIVEN_CONTEXTS.includes(read.context),
    );
    const variables = canBeGiven ? expression.reads.map((read) => `${read.context}.${read.name}`) : [];
    const facts = { kind, output, expression: expression.text, variables, isReference: false };
    return [problem("unresolved-expression", place, facts)];
  }
  return expression && !isEvaluated && evaluates ? [problem("literal-expression", place, { kind, output })] : [];
}

/** Resolves a sign-in for a destination, or reports why it cannot go there. */
export function prepareFederation(
  federation: Federation,
  known: KnownValues,
  destination: Destination,
): { readonly federation: Federation } | { readonly problems: readonly Problem[] } {
  const values = Object.fromEntries(
    Object.entries(federation.values).map(([field, text]) => [field, resolveText(text, known)]),
  );
  const source = resolveSource(federation.source, known);
  const resolved: Federation = { ...federation, values, source, engineKeys: [] };
  const texts = [...fieldTexts(resolved), ...sourceTexts(resolved.source)];
  const problems = texts.flatMap((text) => refuseText(text, destination));
  return problems.length > 0 ? { problems } : { federation: resolved };
}

/** Only the gateway's path of a file can read variables that are known before the sign-in. */
function resolveSource(source: TokenSource, known: KnownValues): TokenSource {
  return source.kind === "file" && source.path.syntax === "gateway"
    ? { ...source, path: resolveText(source.path, known) }
    : source;
}
