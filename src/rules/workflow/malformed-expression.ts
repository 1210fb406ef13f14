// In the values of a workflow: an expression that GitHub will not be able to read.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { findExpressions } from "../../syntax/expression.ts";
import { fieldTexts } from "../../model/texts.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `malformed-expression`. */
export const malformedExpression: WorkflowRule = ({ inForce }) =>
  inForce
    .flatMap(fieldTexts)
    .filter(({ text }) => text.evaluated)
    .flatMap(({ text: { value, place } }) =>
      findExpressions(value).flatMap(({ text, range, error, suggestion }) => {
        if (error === undefined) return [];
        const at = valuePlace(place.document, place.pointer, range);
        return [problem("malformed-expression", at, { expression: text, error, suggestion })];
      }),
    );
