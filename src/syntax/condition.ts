// A condition in a GitHub workflow → the comparisons in it and how they are combined.
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from "@actions/expressions/ast";
import type { Expr } from "@actions/expressions";
import { parseExpression } from "./expression-syntax.ts";

/** A condition. Names are in lower case, because GitHub ignores the case; strings are in quotes, as in the text. */
export type Condition =
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "equal" | "different"; readonly sides: readonly [string, string] }
  | { readonly kind: "value"; readonly text: string };

/** Reads the value of `if`, with or without `${{ }}`; nothing if it cannot be parsed. */
export function readCondition(text: string): Condition | undefined {
  const [, inner = text] = /^\s*\$\{\{([^]*)\}\}\s*$/.exec(text) ?? [];
  const { expr } = parseExpression(inner);
  return expr && convert(expr);
}

function convert(expr: Expr): Condition {
  if (expr instanceof Grouping) return convert(expr.group);
  if (expr instanceof Logical)
    return { kind: expr.operator.lexeme === "&&" ? "all" : "any", of: expr.args.map(convert) };
  if (expr instanceof Unary) return { kind: "not", of: convert(expr.expr) };
  const operator = expr instanceof Binary ? expr.operator.lexeme : "";
  if (expr instanceof Binary && (operator === "==" || operator === "!="))
    return { kind: operator === "==" ? "equal" : "different", sides: [describe(expr.left), describe(expr.right)] };
  return { kind: "value", text: describe(expr) };
}

/** An operand as a text. One that is not a name, a literal or a function of these is `?`. */
function describe(expr: Expr): string {
  if (expr instanceof Grouping) return describe(expr.group);
  if (expr instanceof Literal) {
    const { value } = expr.token;
    return typeof value === "string" ? `'${value.toLowerCase()}'` : expr.token.lexeme.toLowerCase();
  }
  if (expr instanceof ContextAccess) return expr.name.lexeme.toLowerCase();
  if (expr instanceof IndexAccess)
    return `${describe(expr.expr)}.${expr.index instanceof Literal ? expr.index.literal.coerceString().toLowerCase() : "?"}`;
  if (expr instanceof FunctionCall)
    return `${expr.functionName.lexeme.toLowerCase()}(${expr.args.map(describe).join(", ")})`;
  return "?";
}
