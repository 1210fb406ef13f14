// Parses and evaluates GitHub Actions expressions.
import { data, Evaluator, Lexer, Parser, type Expr } from "@actions/expressions";
import {
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Binary,
  Unary,
} from "@actions/expressions/ast";
import { suggest } from "../text/suggest.ts";

// Every context that GitHub documents. Where each of them is available is not checked here.
const CONTEXTS = [
  "github",
  "env",
  "vars",
  "job",
  "jobs",
  "steps",
  "runner",
  "secrets",
  "strategy",
  "matrix",
  "needs",
  "inputs",
];

// Functions that depend on the job, which the parser does not know by default.
const FUNCTIONS = ["always", "cancelled", "failure", "success", "hashFiles"].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 255,
}));

/** A value that an expression reads, such as `vars.NAME`; there is no name if it is computed. */
export interface ContextReference {
  readonly context: string;
  readonly name: string | undefined;
}

/** What an expression reads, or why it cannot be parsed. */
export interface ExpressionContent {
  readonly reads: readonly ContextReference[];
  /** The reads that can become part of the result, not only decide between results. */
  readonly yields: readonly ContextReference[];
  /** Why it cannot be parsed. */
  readonly error?: string;
  /** The context that was probably meant, if the context is unknown. */
  readonly suggestion?: string | undefined;
}

/** Analyzes the text between `${{` and `}}`. */
export function readExpression(text: string): ExpressionContent {
  const { expr, error } = parseExpression(text);
  if (!expr) return { reads: [], yields: [], ...(error !== undefined && { error, suggestion: suggestContext(error) }) };
  return { reads: contextReferences(expr), yields: yieldedReferences(expr) };
}

/** Evaluates an expression if everything that it reads is in `known` (keys such as `vars.NAME`, in lower case). */
export function evaluateExpression(text: string, known: ReadonlyMap<string, string>): string | undefined {
  const { expr } = parseExpression(text);
  if (!expr) return undefined;
  const reads = contextReferences(expr);
  const values = reads.map(({ context, name }) => known.get(referenceKey(context, name ?? "")));
  if (values.includes(undefined)) return undefined;
  const contexts = new Map<string, data.Dictionary>();
  for (const [index, { context, name }] of reads.entries()) {
    const dictionary = contexts.get(context) ?? new data.Dictionary();
    dictionary.add(name ?? "", new data.StringData(values[index] ?? ""));
    contexts.set(context, dictionary);
  }
  const root = new data.Dictionary(...[...contexts].map(([key, value]) => ({ key, value })));
  try {
    return new Evaluator(expr, root).evaluate().coerceString();
  } catch {
    return undefined; // GitHub would fail to evaluate it too, and will explain why
  }
}

/** The key of a name in `known`: names are case-insensitive on GitHub. */
function referenceKey(context: string, name: string): string {
  return `${context}.${name}`.toLowerCase();
}

/** Parses the text between `${{` and `}}`, or says why it cannot be parsed. */
export function parseExpression(text: string): { readonly expr?: Expr; readonly error?: string } {
  if (text.trim() === "") return { error: "it is empty" };
  try {
    return { expr: new Parser(new Lexer(text).lex().tokens, CONTEXTS, FUNCTIONS).parse() };
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split(/\. Located at|\n/) : [];
    return { error: reason };
  }
}

function suggestContext(error: string): string | undefined {
  const [, context] = /^Unrecognized named-value: '(\w+)'$/.exec(error) ?? [];
  return context === undefined ? undefined : suggest(context, CONTEXTS);
}

/** What an expression reads, in the order of the text. */
function contextReferences(expr: Expr): ContextReference[] {
  if (expr instanceof IndexAccess && expr.expr instanceof ContextAccess) {
    const name = expr.index instanceof Literal ? expr.index.literal.coerceString() : undefined;
    return [{ context: expr.expr.name.lexeme.toLowerCase(), name }, ...contextReferences(expr.index)];
  }
  if (expr instanceof ContextAccess) return [{ context: expr.name.lexeme.toLowerCase(), name: undefined }];
  return childrenOf(expr).flatMap(contextReferences);
}

function childrenOf(expr: Expr): Expr[] {
  if (expr instanceof IndexAccess) return [expr.expr, expr.index];
  if (expr instanceof Logical || expr instanceof FunctionCall) return expr.args;
  if (expr instanceof Binary) return [expr.left, expr.right];
  if (expr instanceof Unary) return [expr.expr];
  return expr instanceof Grouping ? [expr.group] : [];
}

const PREDICATES = new Set(["contains", "startswith", "endswith", "always", "success", "failure", "cancelled"]);

/** The reads that can become part of the result: of `condition && value` those in `value`, of a comparison none. */
function yieldedReferences(expr: Expr): ContextReference[] {
  if (expr instanceof Binary || expr instanceof Unary) return [];
  if (expr instanceof FunctionCall && PREDICATES.has(expr.functionName.lexeme.toLowerCase())) return [];
  if (expr instanceof Logical && expr.operator.lexeme === "&&") return expr.args.slice(-1).flatMap(yieldedReferences);
  if (expr instanceof IndexAccess || expr instanceof ContextAccess) return contextReferences(expr);
  return childrenOf(expr).flatMap(yieldedReferences);
}
