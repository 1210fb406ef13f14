// A sign-in × the resources at Anthropic → why the exchange will be denied, and what the file does not show.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { authOf, type Binding } from "../model/binding.ts";
import type { FederationRule, Resources } from "../model/resources.ts";
import { checkLifetime, checkTarget, checkUnknownLifetime, undecided } from "./check-target.ts";
import { describeVerdicts } from "./describe-verdicts.ts";
import { findRule, relate, type NamedRule } from "./find-rule.ts";
import { listRuns } from "./list-runs.ts";
import { matchRule } from "./match-rule.ts";
import { isIssuerId, type RunOptions } from "./run.ts";

/** A rule that a sign-in names, and what is wrong with the sign-in. */
export interface CheckedSignIn {
  readonly rule?: FederationRule;
  readonly problems: readonly Problem[];
}

/** Compares a sign-in with the rule that it names. Of an archived rule, nothing else is said. */
export function checkSignIn(binding: Binding, resources: Resources, options: RunOptions): CheckedSignIn {
  const named = findRule(authOf(binding), binding.place, resources);
  if (!named.isUsable) return named;
  const { rule, issuer, place } = named;
  const known = isIssuerId(options.issuer) ? { ...options, issuer: issuer?.url?.value } : options;
  const compared = listRuns(binding, known).map((run) => ({ run, verdicts: matchRule(rule, issuer, run) }));
  const isConditional = binding.job?.isConditional === true;
  const lifetime = binding.pod?.lifetime;
  return {
    rule,
    problems: [
      ...named.problems,
      ...checkTarget(named),
      ...checkLifetime(lifetime && { ...lifetime, isWritten: true }, issuer),
      ...checkUnknownLifetime(compared[0]?.run.platform, issuer, place),
      ...checkIssuer(named, options),
      ...describeVerdicts(compared, { place, isConditional, command: "check-rule" }),
    ],
  };
}

/** Compares the issuer that a user names by its id. Otherwise, the URL of the issuer is compared, if it is known. */
function checkIssuer({ rule, issuer, place }: NamedRule, { issuer: given }: RunOptions): Problem[] {
  if (!isIssuerId(given)) return issuer?.url ? [] : [undecided("issuer_id", place, rule)];
  if (!rule.issuer) return [undecided("issuer_id", place, rule)];
  if (rule.issuer.value === given) return [];
  const facts = { expected: rule.issuer.value, found: [given], platform: undefined };
  return [problem("rule-issuer-mismatch", place, facts, { related: relate("rule", rule.issuer.place) })];
}
