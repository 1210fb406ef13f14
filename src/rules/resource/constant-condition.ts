// Conditions that are true for every token, or for none.
import { problem } from "../../diagnostics/problem.ts";
import { examineConditions } from "../examined-conditions.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `constant-condition`. */
export const constantCondition: ResourceRule = ({ config }) =>
  [...examineConditions(config)].flatMap(([{ match }, examination]) => {
    const place = match.condition?.place;
    if (!place || examination.kind !== "constant") return [];
    return [problem("constant-condition", place, { isTrue: examination.isTrue })];
  });
