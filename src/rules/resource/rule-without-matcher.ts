// Rules that accept every token of their issuer.
import { problem } from "../../diagnostics/problem.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `rule-without-matcher`. The matchers of an archived rule have no effect. */
export const ruleWithoutMatcher: ResourceRule = ({ config: { rules } }) =>
  rules
    .filter(({ match: { subject, claims, condition, unknown }, archived }) => {
      return !archived && !subject && !condition && claims.length + unknown.length === 0;
    })
    .map(({ match: { place, audience } }) =>
      problem("rule-without-matcher", place, { hasAudience: audience !== undefined }),
    );
