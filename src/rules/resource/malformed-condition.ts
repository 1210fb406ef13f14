// Conditions that are not CEL, or do not yield a boolean.
import type { DocumentPlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { Examination } from "../../syntax/rule-condition.ts";
import { examineConditions } from "../examined-conditions.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `malformed-condition`. A function that wifc does not know is a warning. */
export const malformedCondition: ResourceRule = ({ config }) =>
  [...examineConditions(config)].flatMap(([{ match }, examination]) =>
    match.condition ? report(examination, match.condition.place) : [],
  );

function report(examination: Examination, place: DocumentPlace): Problem[] {
  switch (examination.kind) {
    case "syntax-error":
    case "unknown-variable":
    case "unknown-function":
    case "not-boolean": {
      const { kind: mistake, range: span } = examination;
      const detail =
        "reason" in examination ? examination.reason : "name" in examination ? examination.name : undefined;
      const extras = mistake === "unknown-function" ? { severity: "warning" as const } : {};
      return [problem("malformed-condition", { ...place, span }, { mistake, detail }, extras)];
    }
    default:
      return [];
  }
}
