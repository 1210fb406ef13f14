// Ids that are put together from other variables. The schema checks those that are written as they are.
import { type Problem } from "../../diagnostics/problem.ts";
import { fieldName } from "../../model/texts.ts";
import { explainValue } from "../../validate/explain-shape.ts";
import type { KubernetesRule } from "../rule.ts";

/** Raises `malformed-id`, or a more specific code. */
export const malformedId: KubernetesRule = ({ config: { signIns } }): Problem[] =>
  signIns.flatMap(({ auth, composed }) =>
    composed.flatMap((field) => {
      const text = auth.values[field];
      return (text && explainValue(text.place, field, text.value, text.value, fieldName(auth, field))) ?? [];
    }),
  );
