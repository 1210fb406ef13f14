// In the values of a workflow: an expression that GitHub will not be able to read.
import { valuePlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import { findExpressions } from "../ir/expression.ts";
import { fieldTexts } from "../ir/texts.ts";
import { forWorkflows, type Rule } from "./rule.ts";

/** Raises `malformed-expression`. */
export const findMalformedExpressions: Rule = forWorkflows(({ inForce }) =>
  inForce
    .flatMap(fieldTexts)
    .filter(({ text }) => text.evaluated)
    .flatMap(({ text: { value, place } }) =>
      findExpressions(value).flatMap(({ text, range, error, suggestion }) => {
        if (error === undefined) return [];
        const at = valuePlace(place.document, place.pointer, range);
        return [problem("malformed-expression", at, { expression: text, error, suggestion })];
      }),
    ),
);
