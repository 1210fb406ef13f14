// Rules that let every branch of several repositories sign in.
import { problem } from "../../diagnostics/problem.ts";
import { RUN_CLAIMS } from "../../facts/github-claims.ts";
import type { RuleMatch } from "../../model/resources.ts";
import type { ResourceRule } from "../rule.ts";

const SEVERAL_REPOSITORIES = /^repo:[^/*:]+\/[^:]*\*$/;
const NARROWING: readonly string[] = [...RUN_CLAIMS, "sub", "repository", "repository_id"];

/** Raises `broad-subject`. */
export const broadSubject: ResourceRule = ({ config: { rules } }) =>
  rules.flatMap(({ match, archived }) => {
    const { subject } = match;
    return subject && !archived && SEVERAL_REPOSITORIES.test(subject.value) && !isNarrowed(match)
      ? [problem("broad-subject", subject.place, { subject: subject.value })]
      : [];
  });

/** Whether something else limits the repositories, or the branches and environments. */
function isNarrowed({ claims, condition, unknown }: RuleMatch): boolean {
  const inCondition = new Set(condition?.value.match(/\w+/g) ?? []);
  return (
    unknown.length > 0 ||
    claims.some(({ name }) => NARROWING.includes(name)) ||
    NARROWING.some((name) => inCondition.has(name))
  );
}
