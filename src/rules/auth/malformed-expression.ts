// GitHub Actions expressions that GitHub cannot parse.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { expressionsIn } from "../../syntax/text.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `malformed-expression`. */
export const malformedExpression: AuthRule = ({ textsInForce }) =>
  textsInForce.flatMap(({ text }) =>
    expressionsIn(text).flatMap(({ text: expression, range, error, suggestion }) => {
      if (error === undefined) return [];
      const at = valuePlace(text.place.document, text.place.pointer, range);
      return [problem("malformed-expression", at, { expression, error, suggestion })];
    }),
  );
