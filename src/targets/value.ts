// The author's texts on their way to an output: expressions with known values are replaced, and unsafe texts are refused. Variable
// formats and text targets share this guard.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { findExpressions, GIVEN_CONTEXTS, resolveExpressions } from "../syntax/expression.ts";
import { findGatewayReferences, resolveGatewayReferences } from "../syntax/gateway-reference.ts";
import { expressionsIn, type Syntax, type Text } from "../syntax/text.ts";
import type { Federation, TokenSource } from "../model/federation.ts";
import { fieldTexts, sourceTexts, type NamedText } from "../model/texts.ts";
import { parseTemplate, referencesIn } from "../syntax/template.ts";
import { findUnsafe } from "../text/unsafe.ts";

/** The values that replace expressions, by what these read in lower case, such as `vars.name` or `secrets.name`. */
export type KnownValues = ReadonlyMap<string, string>;

/** Where a text goes: to a variable format, a text target, or a command that uses it. */
export interface Destination {
  readonly kind: "format" | "target" | "command";
  readonly name: string;
  /** The syntaxes that are evaluated there. */
  readonly evaluates: readonly Syntax[];
}

/** Replaces every expression and every reference in a text that reads only known values. */
export function resolveText(text: Text, known: KnownValues): Text {
  if (text.syntax === "gateway") return resolveReferences(text, known);
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

/** As for expressions, a given value that contains `${` is data. */
function resolveReferences(text: Text, known: KnownValues): Text {
  const value = resolveGatewayReferences(text.value, known);
  const isData = value !== text.value && [...known.values()].some((given) => given.includes("${"));
  return { ...text, value, syntax: isData ? "literal" : "gateway" };
}

/** Reports why a resolved text cannot go to a destination. */
export function refuseText({ name, text }: NamedText, { kind, name: output, evaluates }: Destination): Problem[] {
  const { value, place, syntax } = text;
  if (value === "") return [problem("empty-value", place, { name, wanted: "", isEvaluated: true })];
  const found = findUnsafe(value);
  if (found) return [problem("unsafe-value", place, { name, found })];
  const [open] = findOpen(text);
  if (open && !evaluates.includes(syntax)) {
    return [problem("unresolved-expression", place, { kind, output, ...open, isGateway: syntax === "gateway" })];
  }
  // A format keeps references of the gateway, which does not read it.
  const foreign = evaluates.filter((each) => each !== syntax && (each !== "gateway" || kind === "target"));
  const evaluated = foreign.map((each) => findEvaluated(value, each)).find((each) => each !== undefined);
  return evaluated === undefined ? [] : [problem("literal-expression", place, { kind, output, evaluated })];
}

/** The first part of a plain text that would be evaluated in a syntax; nothing if the text would mean the same. */
function findEvaluated(value: string, syntax: Syntax): string | undefined {
  switch (syntax) {
    case "literal":
      return undefined;
    case "github":
      return value.includes("${{") ? "${{" : undefined;
    case "gateway":
      return findGatewayReferences(value)[0]?.text;
    case "docker-agent": {
      const { parts, malformed } = parseTemplate(value);
      const [reference] = referencesIn({ parts, malformed });
      return reference ? value.slice(reference.range.start, reference.range.end) : malformed[0]?.found;
    }
  }
}

interface Open {
  readonly expression: string;
  /** The values that would resolve it, such as `vars.NAME`; none if they cannot be given. */
  readonly variables: readonly string[];
}

/** Whether something in a resolved text has no value yet. */
export function isOpen(text: Text): boolean {
  return findOpen(text).length > 0;
}

/** The expressions and references in a text that are not resolved. */
function findOpen({ value, syntax }: Text): Open[] {
  if (syntax === "gateway") {
    return findGatewayReferences(value).map(({ text, ...reads }) => ({
      expression: text,
      variables: "variable" in reads ? [`env.${reads.variable}`] : [],
    }));
  }
  if (syntax !== "github") return [];
  return findExpressions(value).map(({ text, reads }) => {
    const canBeGiven = reads.every(({ context, name }) => name !== undefined && GIVEN_CONTEXTS.includes(context));
    return { expression: text, variables: canBeGiven ? reads.map(({ context, name }) => `${context}.${name}`) : [] };
  });
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

/** Resolves the path of a token file. Nothing evaluates the other sources before they are used. */
function resolveSource(source: TokenSource, known: KnownValues): TokenSource {
  return source.kind === "file" ? { ...source, path: resolveText(source.path, known) } : source;
}
