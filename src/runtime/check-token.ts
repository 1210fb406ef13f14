// Checks a token against its sign-in and the clock. The signature is not verified.
import { compareToken } from "../api/compare-token.ts";
import type { ReadResources } from "../api/read-resources.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type ProblemExtras } from "../diagnostics/problem.ts";
import { hasImmutableIds, withoutImmutableIds } from "../facts/github-claims.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import { namedAudiences } from "../bind/audience.ts";
import type { MatchedRule } from "../matching/match-token.ts";
import type { Federation } from "../model/federation.ts";
import type { Source } from "../text/source.ts";
import { decodeToken, readPayload, type Claims, type DecodedToken } from "./claims.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import { recognizeImpostor } from "./token-impostor.ts";
import { RUNTIME_LIMITS } from "./options.ts";
import { formatTime } from "../text/numbers.ts";
import { mintsTokens, placeOfSource, sourceFacts } from "./token-source.ts";

/** What a token is checked against, other than its sign-in. */
export interface InspectionOptions {
  /** The current time in seconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Files with federation rules, issuers and service accounts as Anthropic's Admin API returns them: the token is compared with its rule. */
  readonly federationRules?: readonly Source[];
}

/** The result of inspecting an identity token. */
export interface Inspection {
  /** What the token contains. Absent if the text is not a JWT, or if the source has no usable sign-in. */
  readonly decoded?: DecodedToken;
  /** The federation rule that the sign-in names, matcher by matcher. Absent if it is not among the given rules. */
  readonly rule?: MatchedRule;
  /** What is wrong with the token, or why there is no sign-in to check it against. */
  readonly diagnostics: readonly Diagnostic[];
}

const { clockSkew: CLOCK_SKEW, longestLife: LONGEST_LIFETIME } = ANTHROPIC.token;
const ALGORITHMS: readonly string[] = ANTHROPIC.token.algorithms;

// The issuer decides how many audiences a token has.
const SHOWN_AUDIENCES = 5;

/** The same, with what the federation rule is about apart. */
export interface CheckedToken extends Inspection {
  /** Why the federation rule does not accept the token, and what is wrong with the rule itself. */
  readonly ofRule: readonly Diagnostic[];
}

/** The same, with rules that were read before. */
export interface TokenCheckOptions extends Pick<InspectionOptions, "now"> {
  readonly rules?: ReadResources | undefined;
}

/** Checks an identity token against the sign-in that it is for. */
export function checkToken(token: string, federation: Federation, { now, rules }: TokenCheckOptions): CheckedToken {
  const { source } = federation;
  const place = placeOfSource(federation);
  const decoded = decodeToken(token);
  const compared = rules && compareToken(federation, rules, readPayload(token));
  const ofRule = createDiagnostics(compared?.problems ?? []);
  if (!decoded) {
    const facts = { from: sourceFacts(source), found: recognizeImpostor(token), characters: token.length };
    return { diagnostics: [createDiagnostic(problem("not-a-token", place, facts))], ofRule };
  }

  const { claims, algorithm, length } = decoded;
  const missing = listMissing(decoded);
  const rule = compared?.rule;
  const mismatch = checkAudience(claims, federation, rule);
  const early = (["nbf", "iat"] as const).find((name) => (claims[name] ?? 0) > now + CLOCK_SKEW);
  const { sub = "", iat = Infinity, exp = Infinity } = claims;
  const lifetime = exp - iat;
  const today = formatTime(now);
  const found = [
    length > RUNTIME_LIMITS.token &&
      problem("token-too-large", place, { characters: length, most: RUNTIME_LIMITS.token }),
    !ALGORITHMS.includes(algorithm ?? "") && problem("unsupported-algorithm", place, { algorithm, known: ALGORITHMS }),
    missing.length > 0 && problem("missing-claim", place, { claims: missing }),
    mismatch && problem("audience-mismatch", place, mismatch.facts, mismatch.extras),
    exp + CLOCK_SKEW <= now &&
      problem("token-expired", place, { expired: formatTime(exp), now: today, isMinted: mintsTokens(source) }),
    early &&
      problem("token-not-yet-valid", place, { claim: early, from: formatTime(claims[early] ?? now), now: today }),
    !rule &&
      hasImmutableIds(sub) &&
      problem("immutable-subject", place, { subject: sub, old: withoutImmutableIds(sub) }),
    !compared?.isLifetimeChecked &&
      lifetime > LONGEST_LIFETIME &&
      lifetime < Infinity &&
      problem("long-lived-token", place, { minutes: Math.floor(lifetime / 60) }),
  ];
  const diagnostics = found.filter((each) => typeof each === "object").map(createDiagnostic);
  return { decoded, ...(rule && { rule }), diagnostics, ofRule };
}

function listMissing({ keyId, claims: { iss, sub, aud, iat, exp } }: DecodedToken): string[] {
  const wanted = { kid: keyId, iss, sub, aud, iat, exp };
  return Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

/**
 * Without an audience in the configuration, a mismatch is only a warning: the federation rule may name the one that was found. If the rule
 * is known, it decides.
 */
function checkAudience({ aud = [] }: Claims, federation: Federation, rule: MatchedRule | undefined) {
  const [named] = namedAudiences(federation);
  const wanted = named?.value ?? ANTHROPIC.audience;
  if (aud.length === 0 || aud.includes(wanted)) return undefined;
  const compared = rule?.matchers.find(({ name }) => name === "audience");
  if (compared && (!named || compared.verdict === "fails")) return undefined;
  const extras: ProblemExtras = named ? {} : { severity: "warning" };
  return { facts: { wanted, found: aud.slice(0, SHOWN_AUDIENCES) }, extras };
}
