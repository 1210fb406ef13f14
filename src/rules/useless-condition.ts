// What rules about federation rules share: whether the condition of one says anything about tokens.
import type { RuleMatch } from "../model/resources.ts";
import { evaluateCondition } from "../syntax/rule-condition.ts";

/** Whether there is a condition that has no meaning or does not depend on the token. That is the mistake, not what follows from it. */
export function hasUselessCondition({ condition }: RuleMatch): boolean {
  return condition !== undefined && evaluateCondition(condition.value, { values: {}, absent: [] }).kind !== "unknown";
}
