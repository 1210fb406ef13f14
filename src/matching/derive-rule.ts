// A sign-in → the federation rule that accepts its tokens and as few others as possible, and the issuer of the rule.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { LIFETIMES, longestLifeOf, platformOfIssuer, sharedIssuerOf, USUAL_SCOPE } from "../facts/federation-rule.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import type { Binding } from "../model/binding.ts";
import type { Federation } from "../model/federation.ts";
import type { FederationRule, Issuer, RuleMatch, WrittenNumber } from "../model/resources.ts";
import type { Text } from "../syntax/text.ts";
import { toSlug } from "../text/slug.ts";
import { describeVerdicts } from "./describe-verdicts.ts";
import { findSubject, type RunOfBinding } from "./find-subject.ts";
import { listRuns } from "./list-runs.ts";
import { matchRule } from "./match-rule.ts";
import { isKnown } from "./possible-text.ts";
import { isIssuerId, type Run, type RunOptions } from "./run.ts";

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

/** An issuer that does not exist yet. */
export type DerivedIssuer = Omit<Issuer, "id"> & { readonly name: Text; readonly url: Text };

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
  const told = issuerId === undefined ? options : { ...options, issuer: undefined };
  const runs = alike.flatMap((binding) => listRuns(binding, told).map((run): RunOfBinding => ({ binding, run })));
  const subject = findSubject(runs, place);
  const issuer = issuerId === undefined ? findIssuer(runs, place) : undefined;
  const missing = [
    ...(subject.problems ?? []),
    ...(issuer?.problems ?? []),
    ...(account || choices.isNew ? [] : [problem("rule-needs-account", place, {})]),
  ];
  if (missing.length > 0 || subject.value === undefined) return { problems: missing };

  const write = (value: string): Text => ({ value, place, syntax: "literal" });
  const audience = findAudience(runs);
  const rule: NarrowRule = {
    id: id ?? write("new"),
    name: write(choices.name ?? toSlug(subject.value, "rule")),
    place,
    ...(issuerId !== undefined && { issuer: write(issuerId) }),
    match: {
      place,
      subject: write(subject.value),
      ...(audience !== undefined && { audience: write(audience) }),
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
  const derived = { rule, ...(issuer?.value && { issuer: issuer.value }) };
  const withoutWorkspace = values.workspaceId ? [] : [problem("rule-needs-workspace", place, {})];
  return { ...derived, problems: [...withoutWorkspace, ...compareAgain(derived, runs, place)] };
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

function findIssuer(
  runs: readonly RunOfBinding[],
  place: DocumentPlace,
): { readonly value?: DerivedIssuer; readonly problems?: readonly Problem[] } {
  const url = findCertain("iss", runs);
  if (url === undefined) {
    return { problems: [problem("underivable-claim", place, { name: "issuer", found: [], options: ["issuer"] })] };
  }
  const platform = platformOfIssuer(url);
  const isShared = platform !== undefined && sharedIssuerOf(platform) === url;
  const write = (value: string): Text => ({ value, place, syntax: "literal" });
  const longest = Math.max(
    ...runs.map(({ binding }) => binding.pod?.lifetime?.seconds ?? 0),
    longestLifeOf(url) ?? ANTHROPIC.token.longestLife,
  );
  return {
    value: {
      name: write(toSlug(isShared ? platform : url.replace("https://", ""), "issuer")),
      place,
      url: write(url),
      ...(longest > ANTHROPIC.token.longestLife && { longestLife: { value: longest, place } }),
    },
  };
}

/** The audience. Of GitHub's tokens, it is the usual one unless the file names another one. */
function findAudience(runs: readonly RunOfBinding[]): string | undefined {
  const texts = runs.map(({ run }) => audienceOf(run));
  const [first] = texts;
  return texts.every((text) => text === first) ? first : undefined;
}

function audienceOf({ audience, platform }: Run): string | undefined {
  const [text] = audience?.texts ?? [];
  if (text) return isKnown(text) ? text.join("") : undefined;
  return platform === "GitHub Actions" ? ANTHROPIC.audience : undefined;
}

// The numbers never change hands; the others are needed if the subject does not say them.
const CLAIMS: readonly { readonly name: string; readonly inSubject?: RegExp }[] = [
  { name: "repository_owner_id" },
  { name: "repository_id" },
  { name: "repository", inSubject: /^repo:/ },
  { name: "ref", inSubject: /:ref:/ },
];

/** The claims that every run has with the same value, and that narrow the rule. */
function findClaims(runs: readonly RunOfBinding[], subject: string): [name: string, value: string][] {
  return CLAIMS.filter(({ inSubject }) => !inSubject?.test(subject)).flatMap(({ name }) => {
    const value = findCertain(name, runs);
    return value === undefined ? [] : [[name, value]];
  });
}

/** The value of a claim if it is the same in all runs. */
function findCertain(name: string, runs: readonly RunOfBinding[]): string | undefined {
  const values = runs.map(({ run }) => {
    const [text, ...others] = run.claims.get(name) ?? [];
    return text && others.length === 0 && isKnown(text) ? text.join("") : undefined;
  });
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
