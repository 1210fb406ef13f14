// A real identity token × the resources at Anthropic → a verdict for each matcher of the rule, and why the exchange will be denied.
import { HISTORY_REASONS } from "../diagnostics/history-reasons.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { JsonValue } from "../diagnostics/words.ts";
import type { Federation } from "../model/federation.ts";
import type { FederationRule, Resources } from "../model/resources.ts";
import { findReadClaims } from "../syntax/rule-condition.ts";
import { ownValue } from "../text/own-value.ts";
import { checkLifetime, checkTarget, undecided } from "./check-target.ts";
import { describeVerdicts } from "./describe-verdicts.ts";
import { findRule } from "./find-rule.ts";
import { matchRule } from "./match-rule.ts";
import type { PossibleText } from "./possible-text.ts";
import type { Payload, Run } from "./run.ts";
import { claimOf, type Verdict } from "./verdict.ts";

/** A federation rule that was compared with an identity token. */
export interface MatchedRule {
  readonly id: string;
  /** What the rule requires of a token, the issuer included. None if there is no token, or if the rule is archived. */
  readonly matchers: readonly MatchedMatcher[];
}

/** A matcher of a federation rule, and whether an identity token has what it requires. */
export interface MatchedMatcher {
  /** `issuer_url`, `subject_prefix`, `audience`, `claims.NAME` or `condition`. */
  readonly name: string;
  /** What the rule or its issuer says. Absent if the issuer is not among the given resources. */
  readonly expected?: string;
  /** The claim in the token; for a condition, all claims that it reads, by name. Absent if the token lacks it. */
  readonly found?: JsonValue;
  readonly verdict: "holds" | "fails" | "unknown";
  /** The reason for a denial, as Anthropic's authentication history names it, if that is known. */
  readonly reason?: string;
}

/** The result of `matchToken`. */
export interface MatchedToken {
  /** The rule, if it is among the resources. */
  readonly rule?: FederationRule;
  /** The same rule for a report. */
  readonly matched?: MatchedRule;
  /** Whether the limit of its issuer is known, with which its lifetime was compared. */
  readonly isLifetimeChecked: boolean;
  readonly problems: readonly Problem[];
}

/** Compares a sign-in and its token with the rule that the sign-in names; without a token, as far as possible. */
export function matchToken(federation: Federation, resources: Resources, payload: Payload | undefined): MatchedToken {
  const named = findRule(federation, federation.place, resources);
  const { rule } = named;
  const show = (matchers: readonly MatchedMatcher[]) => rule && { rule, matched: { id: rule.id.value, matchers } };
  if (!named.isUsable) {
    // Nothing was compared, which must not look like success.
    const problems = named.problems.map((each): Problem => ({ ...each, severity: "error" }));
    return { ...show([]), isLifetimeChecked: false, problems };
  }

  const { issuer, place } = named;
  const run = payload && runOf(payload);
  const verdicts = run ? matchRule(named.rule, issuer, run) : [];
  const issuerRow = payload ? [showIssuer(payload)] : [];
  const seconds = lifetimeOf(payload);
  return {
    ...show([...(issuer?.url ? [] : issuerRow), ...verdicts.map((each) => showVerdict(each, payload))]),
    isLifetimeChecked: issuer !== undefined,
    problems: [
      ...named.problems,
      ...checkTarget(named),
      ...checkLifetime(seconds === undefined ? undefined : { seconds, place, isWritten: false }, issuer),
      ...(issuer?.url ? [] : [undecided("issuer_id", place, named.rule)]),
      ...(run ? describeVerdicts([{ run, verdicts }], { place, isConditional: false, command: "check-rule" }) : []),
    ],
  };
}

/** The run whose token has these claims. */
function runOf(payload: Payload): Run {
  const texts = Object.entries(payload).flatMap(([name, value]): [string, PossibleText[]][] =>
    typeof value === "string" ? [[name, [[value]]]] : [],
  );
  return { events: [], claims: new Map(texts), audience: { texts: listAudiences(payload) }, payload };
}

function listAudiences(payload: Payload): PossibleText[] {
  const aud = ownValue(payload, "aud");
  const all: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  return all.flatMap((each) => (typeof each === "string" ? [[each]] : []));
}

function lifetimeOf(payload: Payload = {}): number | undefined {
  const [from, to] = [ownValue(payload, "iat"), ownValue(payload, "exp")];
  return typeof from === "number" && typeof to === "number" ? to - from : undefined;
}

/** An issuer that is not among the resources. */
function showIssuer(payload: Payload): MatchedMatcher {
  const found = ownValue(payload, "iss");
  return { name: "issuer_url", ...(found !== undefined && { found }), verdict: "unknown" };
}

function showVerdict(verdict: Verdict, payload: Payload = {}): MatchedMatcher {
  const { name, expected, outcome, matcher } = verdict;
  const found = findCompared(verdict, payload);
  const isKnownReason = outcome === "fails" && matcher === "subject";
  return {
    name,
    expected,
    ...(found !== undefined && { found }),
    verdict: outcome,
    ...(isKnownReason && { reason: HISTORY_REASONS.subject }),
  };
}

const CLAIMS = { issuer: "iss", subject: "sub", audience: "aud" } as const;

/** What a matcher compares with. */
function findCompared(verdict: Verdict, payload: Payload): JsonValue | undefined {
  const { matcher, expected } = verdict;
  switch (matcher) {
    case "issuer":
    case "subject":
    case "audience":
      return ownValue(payload, CLAIMS[matcher]);
    case "claim":
      return ownValue(payload, claimOf(verdict));
    case "condition": {
      const read = findReadClaims(expected).map((each) => [each, ownValue(payload, each)] as const);
      return Object.fromEntries(read.flatMap(([each, value]) => (value === undefined ? [] : [[each, value]])));
    }
    case "other":
      return undefined;
  }
}
