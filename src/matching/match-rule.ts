// A federation rule × the token of a run → a verdict for each matcher. All of them must hold. A matcher that is not set has none.
import type { ValueType } from "../diagnostics/value-type.ts";
import { platformOfIssuer, sharedIssuerOf } from "../facts/federation-rule.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import type { FederationRule, Issuer } from "../model/resources.ts";
import { valueType } from "../parse/data.ts";
import type { Text } from "../syntax/text.ts";
import { ownValue } from "../text/own-value.ts";
import { compareBeginning, compareText, optionsIn, type Outcome, type PossibleText } from "./possible-text.ts";
import { matchCondition } from "./match-condition.ts";
import { isMisspelt, type Run } from "./run.ts";
import type { Verdict } from "./verdict.ts";

/** Compares a rule, and its issuer if it is known, with the token of a run. */
export function matchRule({ match, id }: FederationRule, issuer: Pick<Issuer, "url"> | undefined, run: Run): Verdict[] {
  const { subject, audience, claims, condition, unknown } = match;
  const verdicts = [
    issuer?.url && matchIssuer(issuer.url, run),
    subject && matchSubject(subject, run),
    { ...matchAudience(audience ?? { ...id, value: ANTHROPIC.audience }, run), isDefault: !audience },
    ...claims.map(({ name, text }) => matchClaim(name, text, run)),
    condition && matchCondition(condition, run),
    ...unknown
      .filter(({ isReported }) => !isReported)
      .map(({ name, place }) => undecided({ matcher: "other", name, place, expected: "" })),
  ];
  return verdicts.filter((verdict) => verdict !== undefined);
}

/** Compares the issuer byte for byte. One that is not known is at least not that of another platform. */
function matchIssuer(url: Text, run: Run): Verdict {
  const { platform, isIssuerGiven } = run;
  const found = findTexts("iss", run);
  const of = platformOfIssuer(url.value);
  const isOther = platform !== undefined && of !== undefined && of !== platform;
  const outcome = found ? combine(found.map((each) => compareText(each, url.value))) : isOther ? "fails" : "unknown";
  const isExpected = platform === "GitHub Actions" && isIssuerGiven !== true;
  const isOwn = isExpected && outcome === "fails" && !isOther && isEnterprise(url.value);
  return {
    matcher: "issuer",
    name: "issuer_url",
    place: url.place,
    expected: url.value,
    found: found ?? [],
    outcome: isOwn ? "unknown" : outcome,
    options: ["issuer"],
  };
}

/** Whether an issuer can be that of an enterprise: on a server of its own, at ghe.com, or with its name (GitHub's documentation). */
function isEnterprise(url: string): boolean {
  const shared = sharedIssuerOf("GitHub Actions") ?? "";
  return (
    /^https:\/\/(?:[^/]+\/_services\/token|token\.actions\.[\w-]+\.ghe\.com)$/.test(url) ||
    /^\/[\w-]+$/.test(url.startsWith(shared) ? url.slice(shared.length) : "")
  );
}

function matchSubject(subject: Text, run: Run): Verdict {
  const { value } = subject;
  const compare = value.endsWith("*")
    ? (found: PossibleText) => compareBeginning(found, value.slice(0, -1))
    : (found: PossibleText) => compareText(found, value);
  return { matcher: "subject", name: "subject_prefix", ...compareClaim("sub", subject, run, compare) };
}

function matchClaim(name: string, wanted: Text, run: Run): Verdict {
  const compare = (found: PossibleText) => compareText(found, wanted.value);
  return { matcher: "claim", name: `claims.${name}`, ...compareClaim(name, wanted, run, compare) };
}

/** The token must be for one audience that the rule names. */
function matchAudience({ value, place }: Text, { audience }: Run): Verdict {
  const texts = audience?.texts ?? [];
  const outcomes = texts.map((found) => compareText(found, value));
  const base = { matcher: "audience", name: "audience", place, expected: value } as const;
  if (!audience) return undecided(base);
  const outcome = outcomes.includes("holds") ? "holds" : combine(outcomes);
  return { ...base, found: texts, outcome, options: optionsIn(texts) };
}

function undecided(verdict: Pick<Verdict, "matcher" | "name" | "place" | "expected">): Verdict {
  return { ...verdict, found: [], outcome: "unknown", options: [] };
}

function compareClaim(
  name: string,
  { value, place }: Text,
  run: Run,
  compare: (found: PossibleText) => Outcome,
): Omit<Verdict, "matcher" | "name"> {
  const found = findTexts(name, run);
  const type = findOtherType(name, run);
  const base = { place, expected: value, ...(type && { type }) };
  if (!found) return { ...base, found: [], outcome: "unknown", options: [] };
  const outcome = combine(found.map(compare));
  return { ...base, found, outcome, options: outcome === "unknown" ? optionsIn(found) : [] };
}

/** The texts that a claim can be: none if the token lacks it, or has something else; nothing if that is unknown. */
function findTexts(name: string, run: Run): readonly PossibleText[] | undefined {
  return run.claims.get(name) ?? (run.payload || isMisspelt(name, run) ? [] : undefined);
}

/** The type of a claim that is not a text. */
function findOtherType(name: string, { payload = {} }: Run): ValueType | undefined {
  const value = ownValue(payload, name);
  return value === undefined || typeof value === "string" ? undefined : valueType(value);
}

/** The outcome if any of several can be the case. A token without the claim does not match. */
function combine(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.every((outcome) => outcome === "fails")) return "fails";
  return outcomes.every((outcome) => outcome === "holds") ? "holds" : "unknown";
}
