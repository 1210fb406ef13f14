// Expressions in the values of a workflow that GitHub cannot parse.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { expressionsIn } from "../../syntax/text.ts";
import { fieldTexts } from "../../model/texts.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `malformed-expression`. */
export const malformedExpression: WorkflowRule = ({ inForce }) =>
  inForce.flatMap(fieldTexts).flatMap(({ text }) =>
    expressionsIn(text).flatMap(({ text: expression, range, error, suggestion }) => {
      if (error === undefined) return [];
      const at = valuePlace(text.place.document, text.place.pointer, range);
      return [problem("malformed-expression", at, { expression, error, suggestion })];
    }),
  );
