// Rules that accept every token of their issuer.
import { problem } from "../../diagnostics/problem.ts";
import { limitsTokens } from "../../model/resources.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `rule-without-matcher`. The matchers of an archived rule have no effect. */
export const ruleWithoutMatcher: ResourceRule = ({ config: { rules } }) =>
  rules
    .filter(({ match, archived }) => !archived && !limitsTokens(match))
    .map(({ match: { place, subject, audience } }) =>
      problem("rule-without-matcher", (subject ?? { place }).place, {
        only: subject ? "subject" : audience ? "audience" : undefined,
      }),
    );
