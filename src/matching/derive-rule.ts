// A sign-in → the federation rule that accepts its tokens and as few others as possible, and the issuer of the rule.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { LIFETIMES, USUAL_SCOPE } from "../facts/federation-rule.ts";
import type { Binding } from "../model/binding.ts";
import type { Federation } from "../model/federation.ts";
import type { FederationRule, RuleMatch, WrittenNumber } from "../model/resources.ts";
import { literalText, type Text } from "../syntax/text.ts";
import { toSlug } from "../text/slug.ts";
import { describeVerdicts } from "./describe-verdicts.ts";
import { findCommonAudience, findClaims } from "./find-claims.ts";
import { findIssuer, type DerivedIssuer } from "./find-issuer.ts";
import { findSubject, type RunOfBinding } from "./find-subject.ts";
import { listRuns } from "./list-runs.ts";
import { matchRule } from "./match-rule.ts";
import { isIssuerId, type RunOptions } from "./run.ts";

/** What a user decides about a rule. */
export interface RuleChoices {
  readonly name?: string | undefined;
  readonly scope?: string | undefined;
  /** The lifetime of the access token in seconds. */
  readonly lifetime?: number | undefined;
  /** Whether the rule does not exist yet, so that its service account may be unknown. */
  readonly isNew?: boolean | undefined;
}

/** A rule that says all that a rule can say, except what only the user knows. */
export interface NarrowRule extends FederationRule {
  readonly name: Text;
  readonly match: RuleMatch & { readonly subject: Text };
  readonly scope: Text;
  readonly lifetime: WrittenNumber;
}

/** The rule, and its issuer unless it exists already; or why there is no rule. */
export interface DerivedRule {
  readonly rule?: NarrowRule;
  readonly issuer?: DerivedIssuer;
  readonly problems: readonly Problem[];
}

/** Derives the rule for a sign-in, which several bindings can share. Whatever is not certain is missing: nothing is guessed. */
export function deriveRule(
  { values, place: declared }: Federation,
  alike: readonly Binding[],
  options: RunOptions,
  choices: RuleChoices,
): DerivedRule {
  const { federationRuleId: id, serviceAccountId: account } = values;
  const place = id?.place ?? declared;
  const issuerId = isIssuerId(options.issuer) ? options.issuer : undefined;
  // A URL says whose tokens they are; the id of an issuer does not.
  const known = issuerId === undefined ? options : { ...options, issuer: undefined };
  const runs = alike.flatMap((binding) => listRuns(binding, known).map((run): RunOfBinding => ({ binding, run })));
  const subject = findSubject(runs, place);
  const issuer = issuerId === undefined ? findIssuer(runs, place) : { problems: [] };
  const audience = findCommonAudience(runs, place);
  const found = [
    ...(subject.problems ?? []),
    ...issuer.problems,
    ...audience.problems,
    ...(account || choices.isNew ? [] : [problem("rule-needs-account", place, {})]),
  ];
  const isMissing = found.some(({ severity }) => severity === "error");
  if (isMissing || subject.value === undefined) return { problems: found };

  const write = (value: string) => literalText(value, place);
  const rule: NarrowRule = {
    id: id ?? write("new"),
    name: write(choices.name ?? toSlug(subject.value, "rule")),
    place,
    ...(issuerId !== undefined && { issuer: write(issuerId) }),
    match: {
      place,
      subject: write(subject.value),
      ...(audience.value !== undefined && { audience: write(audience.value) }),
      claims: findClaims(runs, subject.value).map(([name, value]) => ({ name, text: write(value) })),
      unknown: [],
    },
    ...(account && { account }),
    workspaces: values.workspaceId
      ? { kind: "listed", ids: [values.workspaceId.value], place: values.workspaceId.place }
      : { kind: "unknown" },
    scope: write(choices.scope ?? USUAL_SCOPE),
    lifetime: { value: choices.lifetime ?? LIFETIMES.accessToken.usual, place },
  };
  const derived = { rule, ...("value" in issuer && { issuer: issuer.value }) };
  const withoutWorkspace = values.workspaceId ? [] : [problem("rule-needs-workspace", place, {})];
  return { ...derived, problems: [...found, ...withoutWorkspace, ...compareAgain(derived, runs, place)] };
}

/** What the comparison with the rule leaves open. There is no rule in a file yet that it could relate to. */
function compareAgain(
  { rule, issuer }: { readonly rule: FederationRule; readonly issuer?: DerivedIssuer },
  runs: readonly RunOfBinding[],
  place: DocumentPlace,
): Problem[] {
  const compared = runs.map(({ run }) => ({ run, verdicts: matchRule(rule, issuer, run) }));
  return describeVerdicts(compared, { place, isConditional: false, command: "rule" }).map((each) => ({
    ...each,
    related: [],
  }));
}
