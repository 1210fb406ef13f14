// Parses the condition of a federation rule, which is CEL with one variable, and says what is wrong with one that means nothing.
import { Environment, ParseError, type ASTNode } from "@marcbachmann/cel-js";
import type { Range } from "../text/source.ts";

/** The only variable of a condition. */
export const CLAIMS = "claims";

/** Why a condition cannot be evaluated. The range is relative to its text. */
export type ConditionProblem =
  | { readonly kind: "syntax-error"; readonly range: Range; readonly reason: string }
  | { readonly kind: "unknown-variable" | "unknown-function"; readonly range: Range; readonly name: string }
  | { readonly kind: "too-complex" };

/** A part of a condition. */
export type Expression = ASTNode;

/** A macro that evaluates its `bodies` for each element of `range`. */
export interface Loop {
  readonly macro: string;
  readonly range: Expression;
  readonly variable: string;
  readonly bodies: readonly Expression[];
}

/** The longest condition in characters, and the largest number of its parts. */
const MOST = { characters: 4096, parts: 1000 };

// https://github.com/google/cel-spec/blob/master/doc/langdef.md#list-of-standard-definitions, with the number of arguments. The parser
// knows functions of extensions as well; whether Anthropic does is not documented.
const LOOPS = new Set(["all/2", "exists/2", "exists_one/2", "filter/2", "map/2", "map/3"]);
const DATE_PARTS = ["FullYear", "Month", "Date", "DayOfMonth", "DayOfWeek", "DayOfYear"];
const TIME_PARTS = ["Hours", "Minutes", "Seconds", "Milliseconds"];
const TIMES = [...DATE_PARTS, ...TIME_PARTS].flatMap((name) => [`get${name}/0`, `get${name}/1`]);
const METHODS = new Set(["startsWith/1", "endsWith/1", "contains/1", "matches/1", "size/0", ...TIMES, ...LOOPS]);
const CONVERSIONS = ["bool", "bytes", "double", "duration", "dyn", "int", "string", "timestamp", "type", "uint"];
const FUNCTIONS = new Set(["has/1", "matches/2", "size/1", ...CONVERSIONS.map((name) => `${name}/1`)]);
const TYPES = ["bool", "bytes", "double", "int", "list", "map", "null_type", "string", "type", "uint"];

// Lists and maps may mix types, as in CEL.
const PARSER = new Environment({
  homogeneousAggregateLiterals: false,
  enableOptionalTypes: true,
  limits: { maxAstNodes: MOST.parts },
});

/** Parses a condition, and finds names in it that mean nothing. */
export function parseCondition(text: string): Expression | ConditionProblem {
  if (text.length > MOST.characters) return { kind: "too-complex" };
  try {
    const { ast } = PARSER.parse(text);
    return findUnknownName(ast, [CLAIMS, ...TYPES]) ?? ast;
  } catch (error) {
    if (!(error instanceof ParseError) || error.code === "limit_exceeded") return { kind: "too-complex" };
    const { start = 0, end = text.length } = error.range ?? {};
    const found = end === start + 1 ? String.fromCodePoint(text.codePointAt(start) ?? 0) : text.slice(start, end);
    return { kind: "syntax-error", range: { start, end }, reason: describe(error, found) };
  }
}

/** No more of a text is quoted. */
const LONGEST_QUOTE = 30;

const REASONS: Readonly<Record<string, string>> = {
  invalid_macro_argument: "the first argument of a macro must be a name",
  newline_in_string: "a string is not closed on its line",
  unterminated_string: "a string is not closed",
  unterminated_triple_quoted_string: "a string is not closed",
};

function describe({ code, summary }: ParseError, found: string): string {
  const reason = REASONS[code];
  if (reason !== undefined) return reason;
  if (/^(?:expected_token|unexpected_\w+|reserved_identifier)$/.test(code))
    return found === "" ? "it ends too early" : `unexpected \`${found.slice(0, LONGEST_QUOTE)}\``;
  return summary.charAt(0).toLowerCase() + summary.slice(1);
}

/** The loop that a part is, if it is one. */
export function readLoop(part: Expression): Loop | undefined {
  if (part.op !== "rcall") return undefined;
  const [macro, range, [variable, ...bodies]] = part.args;
  if (variable?.op !== "id" || !LOOPS.has(`${macro}/${bodies.length + 1}`)) return undefined;
  return { macro, range, variable: variable.args, bodies };
}

function findUnknownName(part: Expression, names: readonly string[]): ConditionProblem | undefined {
  const { range } = part;
  if (part.op === "id")
    return names.includes(part.args) ? undefined : { kind: "unknown-variable", range, name: part.args };
  // An extension, as some functions are.
  if (part.op === ".?" || part.op === "[?]") return { kind: "unknown-function", range, name: part.op };
  if (part.op === "call" || part.op === "rcall") {
    const [name] = part.args;
    const given = part.op === "call" ? part.args[1] : part.args[2];
    const standard = part.op === "call" ? FUNCTIONS : METHODS;
    if (!standard.has(`${name}/${given.length}`)) return { kind: "unknown-function", range, name };
    if (part.op === "call" && name === "has" && given[0]?.op !== ".")
      return { kind: "syntax-error", range, reason: "`has` takes a field, as in `has(claims.sub)`" };
  }
  const loop = readLoop(part);
  if (!loop) return firstProblem(childrenOf(part), names);
  return findUnknownName(loop.range, names) ?? firstProblem(loop.bodies, [...names, loop.variable]);
}

function firstProblem(parts: readonly Expression[], names: readonly string[]): ConditionProblem | undefined {
  for (const part of parts) {
    const problem = findUnknownName(part, names);
    if (problem) return problem;
  }
  return undefined;
}

function childrenOf(part: Expression): readonly Expression[] {
  switch (part.op) {
    case "value":
    case "id":
      return [];
    case ".":
    case ".?":
      return [part.args[0]];
    case "call":
      return part.args[1];
    case "rcall":
      return [part.args[1], ...part.args[2]];
    case "map":
      return part.args.flat();
    case "!_":
    case "-_":
      return [part.args];
    default:
      return part.args;
  }
}
