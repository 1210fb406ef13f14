// The conditions of federation rules, each examined once for all rules about them.
import { platformOfIssuer, sampleClaims } from "../facts/federation-rule.ts";
import { isLive, issuerOf, type FederationRule, type Resources } from "../model/resources.ts";
import { createBudget, examineCondition, type Examination } from "../syntax/rule-condition.ts";

const EXAMINED = new WeakMap<Resources, ReadonlyMap<FederationRule, Examination>>();

/** What is wrong with the conditions of live rules, by their rules. */
export function examineConditions(resources: Resources): ReadonlyMap<FederationRule, Examination> {
  const before = EXAMINED.get(resources);
  if (before) return before;
  const conditional = resources.rules.filter((rule) => isLive(rule) && rule.match.condition);
  const budget = conditional.length > 0 ? createBudget() : { left: 0 };
  const examined = new Map(
    conditional.map((rule) => {
      const url = issuerOf(rule, resources)?.url?.value;
      const platform = url === undefined ? "GitHub Actions" : platformOfIssuer(url);
      return [rule, examineCondition(rule.match.condition?.value ?? "", sampleClaims(platform), budget)];
    }),
  );
  EXAMINED.set(resources, examined);
  return examined;
}

/** Whether the condition of a rule is a mistake, so that nothing follows from it. */
export function hasWrongCondition(rule: FederationRule, resources: Resources): boolean {
  return (examineConditions(resources).get(rule)?.kind ?? "sound") !== "sound";
}
