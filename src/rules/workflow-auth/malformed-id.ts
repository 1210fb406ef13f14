// Ids in variables that override or complete `engine.auth`. The schema checks those in `auth` itself.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { AWF_TYPE, AWF_VARIABLES } from "../../facts/awf.ts";
import type { Field } from "../../facts/providers.ts";
import { SDK_IDS } from "../../facts/sdk.ts";
import { isWorkflowAuth } from "../../generated/workflow-guards.ts";
import { GITHUB_OIDC_SPELLING } from "../../model/notations.ts";
import { fieldName } from "../../model/texts.ts";
import { expressionsIn, type Text } from "../../syntax/text.ts";
import { explainValue } from "../../validate/explain-shape.ts";
import type { WorkflowRule } from "../rule.ts";

const CHECKED: readonly Field[] = [...Object.values(SDK_IDS), "azureCloud"];

/** Raises `malformed-id` and the other codes of an id, and `invalid-value` for other values. */
export const malformedId: WorkflowRule = ({ inForce, declared }) => {
  const inAuth = new Set(declared.flatMap(({ values }) => Object.values(values)));
  return inForce.flatMap((auth) => {
    const fromVariable = (field: Field) => {
      const text = auth.values[field];
      return text && !inAuth.has(text) && expressionsIn(text).length === 0 ? text : undefined;
    };
    const ids = CHECKED.flatMap((field) => {
      const text = fromVariable(field);
      if (!text || hasRightShape(field, text)) return [];
      return explainValue(text.place, field, text.value, text.value, fieldName(auth, field)) ?? [];
    });
    return [...ids, ...checkType(fromVariable("type"))];
  });
};

/** Whether `auth` could have the value. Only wrong ones load the schemas. */
function hasRightShape(field: Field, { value }: Text): boolean {
  const key = GITHUB_OIDC_SPELLING[field];
  return key !== undefined && isWorkflowAuth({ type: AWF_TYPE, [key]: value });
}

/** AWF ignores spaces and case in the type. With any other, it uses a stored key. */
function checkType(text: Text | undefined): Problem[] {
  if (!text || text.value.trim().toLowerCase() === AWF_TYPE) return [];
  const { value, place } = text;
  const wanted = "It must be `github-oidc`.";
  const name = AWF_VARIABLES.type;
  return [problem("invalid-value", place, { name, value, wanted, allowed: [AWF_TYPE], suggestion: undefined })];
}
