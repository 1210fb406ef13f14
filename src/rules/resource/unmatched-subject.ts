// Subjects that no token has, because a `*` is missing or is not at the end.
import { problem } from "../../diagnostics/problem.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `unmatched-subject`. */
export const unmatchedSubject: ResourceRule = ({ config: { rules } }) =>
  rules.flatMap(({ match: { subject }, archived }) => {
    if (!subject || archived) return [];
    const { value, place } = subject;
    const isInside = value.slice(0, -1).includes("*");
    return isInside || /[:/]$/.test(value) ? [problem("unmatched-subject", place, { subject: value, isInside })] : [];
  });
