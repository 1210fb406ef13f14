// A token against what the configuration expects of it, and against the clock. It is not verified.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type ProblemExtras } from "../diagnostics/problem.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import { namedAudiences } from "../bind/audience.ts";
import type { Federation } from "../model/federation.ts";
import { decodeToken, hasImmutableIds, withoutImmutableIds, type Claims, type DecodedToken } from "./claims.ts";
import { createFinding } from "./finding.ts";
import { recognizeNoToken } from "./no-token.ts";
import { RUNTIME_LIMITS } from "./options.ts";
import { formatTime } from "../text/numbers.ts";
import { mintsTokens, placeOfSource, sourceFacts } from "./token-source.ts";

/** What a token is held against besides the configuration. */
export interface InspectionOptions {
  /** Seconds since 1970. */
  readonly now: number;
}

/** A token that was looked at. */
export interface Inspection {
  /** Nothing if it is no token. */
  readonly decoded?: DecodedToken;
  readonly diagnostics: readonly Diagnostic[];
}

const { clockSkew: CLOCK_SKEW, longestLife: LONGEST_LIFE } = ANTHROPIC.token;
const ALGORITHMS: readonly string[] = ANTHROPIC.token.algorithms;

// Whoever makes a token puts into it what they like.
const SHOWN_AUDIENCES = 5;

/** Holds an identity token against a sign-in. */
export function judgeToken(token: string, federation: Federation, { now }: InspectionOptions): Inspection {
  const { source } = federation;
  const place = placeOfSource(federation);
  const decoded = decodeToken(token);
  if (!decoded) {
    const facts = { from: sourceFacts(source), found: recognizeNoToken(token), characters: token.length };
    return { diagnostics: [createFinding(problem("not-a-token", place, facts))] };
  }

  const { claims, algorithm, length } = decoded;
  const missing = listMissing(decoded);
  const mismatch = checkAudience(claims, federation);
  const early = (["nbf", "iat"] as const).find((name) => (claims[name] ?? 0) > now + CLOCK_SKEW);
  const { sub = "", iat = Infinity, exp = Infinity } = claims;
  const life = exp - iat;
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
    hasImmutableIds(sub) && problem("immutable-subject", place, { subject: sub, old: withoutImmutableIds(sub) }),
    life > LONGEST_LIFE && life < Infinity && problem("long-lived-token", place, { minutes: Math.floor(life / 60) }),
  ];
  return { decoded, diagnostics: found.filter((each) => typeof each === "object").map(createFinding) };
}

function listMissing({ keyId, claims: { iss, sub, aud, iat, exp } }: DecodedToken): string[] {
  const wanted = { kid: keyId, iss, sub, aud, iat, exp };
  return Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

/** An audience that the configuration does not name may still be the one that the rule names. */
function checkAudience({ aud = [] }: Claims, federation: Federation) {
  const [named] = namedAudiences(federation);
  const wanted = named?.value ?? ANTHROPIC.audience;
  if (aud.length === 0 || aud.includes(wanted)) return undefined;
  const extras: ProblemExtras = named ? {} : { severity: "warning" };
  return { facts: { wanted, found: aud.slice(0, SHOWN_AUDIENCES) }, extras };
}
