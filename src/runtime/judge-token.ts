// A token against what the configuration expects of it, and against the clock. It is not verified.
import type { Code, Facts } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ProblemExtras } from "../diagnostics/problem.ts";
import { ANTHROPIC } from "../facts/anthropic.ts";
import { namedAudiences } from "../bind/audience.ts";
import type { Federation } from "../model/federation.ts";
import { decodeToken, type Claims, type DecodedToken } from "./claims.ts";
import { createFinding } from "./finding.ts";
import { hasImmutableIds, withoutImmutableIds } from "./immutable-subject.ts";
import { describeNoToken } from "./no-token.ts";
import { RUNTIME_LIMITS } from "./options.ts";
import { formatTime } from "../text/time.ts";
import { describeSource, mintsTokens, placeOfSource } from "./token-source.ts";

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

// What Anthropic's token endpoint takes (its documentation of workload identity federation).
const ALGORITHMS = ["RS", "PS", "ES"].flatMap((family) => [`${family}256`, `${family}384`, `${family}512`]);
const CLOCK_SKEW = 30;
const LONGEST_LIFE = 3600;

// Whoever makes a token puts into it what they like.
const SHOWN_AUDIENCES = 5;

/** Holds an identity token against a sign-in. */
export function judgeToken(token: string, federation: Federation, { now }: InspectionOptions): Inspection {
  const { source } = federation;
  const find = <C extends Code>(code: C, facts: Facts<C>, extras: ProblemExtras = {}) =>
    createFinding(code, placeOfSource(federation), facts, extras);
  const decoded = decodeToken(token);
  if (!decoded)
    return { diagnostics: [find("not-a-token", { source: describeSource(source), ...describeNoToken(token) })] };

  const { claims, algorithm, length } = decoded;
  const missing = listMissing(decoded);
  const mismatch = checkAudience(claims, federation);
  const early = (["nbf", "iat"] as const).find((name) => (claims[name] ?? 0) > now + CLOCK_SKEW);
  const { sub = "", iat = Infinity, exp = Infinity } = claims;
  const life = exp - iat;
  const today = formatTime(now);
  const found = [
    length > RUNTIME_LIMITS.token && find("token-too-large", { characters: length, most: RUNTIME_LIMITS.token }),
    !ALGORITHMS.includes(algorithm ?? "") && find("unsupported-algorithm", { algorithm, known: ALGORITHMS }),
    missing.length > 0 && find("missing-claim", { claims: missing }),
    mismatch && find("audience-mismatch", mismatch.facts, mismatch.extras),
    exp + CLOCK_SKEW <= now &&
      find("token-expired", { expired: formatTime(exp), now: today, isMinted: mintsTokens(source) }),
    early && find("token-not-yet-valid", { claim: early, from: formatTime(claims[early] ?? now), now: today }),
    hasImmutableIds(sub) && find("immutable-subject", { subject: sub, old: withoutImmutableIds(sub) }),
    life > LONGEST_LIFE && life < Infinity && find("long-lived-token", { minutes: Math.floor(life / 60) }),
  ];
  return { decoded, diagnostics: found.filter((each) => typeof each === "object") };
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
