// Conditions that are true for every token, or for none.
import { problem } from "../../diagnostics/problem.ts";
import { findConstant } from "../../syntax/rule-condition.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `constant-condition`. */
export const constantCondition: ResourceRule = ({ config: { rules } }) =>
  rules.flatMap(({ match: { condition }, archived }) => {
    const constant = condition && !archived ? findConstant(condition.value) : undefined;
    return condition && constant !== undefined
      ? [problem("constant-condition", condition.place, { isTrue: constant })]
      : [];
  });
