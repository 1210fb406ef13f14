// Conditions that are not CEL, or do not yield a boolean.
import type { DocumentPlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { platformOfIssuer, sampleClaims } from "../../facts/federation-rule.ts";
import { isLive, issuerOf } from "../../model/resources.ts";
import { evaluateCondition } from "../../syntax/rule-condition.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `malformed-condition`. A function that wifc does not know is a warning. */
export const malformedCondition: ResourceRule = ({ config }) =>
  config.rules.filter(isLive).flatMap((rule) => {
    const { condition } = rule.match;
    const url = issuerOf(rule, config)?.url?.value;
    const platform = url === undefined ? "GitHub Actions" : platformOfIssuer(url);
    return condition ? check(condition.value, condition.place, sampleClaims(platform)) : [];
  });

function check(text: string, place: DocumentPlace, values: ReturnType<typeof sampleClaims>): Problem[] {
  const result = evaluateCondition(text, { values, absent: [] });
  const report = (facts: Parameters<typeof problem<"malformed-condition">>[2]) => {
    const isCertain = facts.mistake !== "unknown-function";
    const at = "range" in result ? { ...place, span: result.range } : place;
    return [problem("malformed-condition", at, facts, isCertain ? {} : { severity: "warning" })];
  };
  switch (result.kind) {
    case "syntax-error":
      return report({ mistake: result.kind, detail: result.reason });
    case "unknown-variable":
    case "unknown-function":
      return report({ mistake: result.kind, detail: result.name });
    case "not-boolean":
      return report({ mistake: result.kind, detail: undefined });
    default:
      return [];
  }
}
