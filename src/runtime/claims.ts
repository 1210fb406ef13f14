// What a token says of itself, taken apart by jose, which reads it as strictly as a server does. Nothing is verified: the keys are
// the issuer's, and only the server's opinion counts.
import { decodeJwt, decodeProtectedHeader } from "jose";

/** The claims that may be shown; of another type than they should have, a claim is as good as none. Times are seconds since 1970. */
export type Claims = {
  readonly iss: string | undefined;
  readonly sub: string | undefined;
  readonly aud: readonly string[] | undefined;
  readonly iat: number | undefined;
  readonly exp: number | undefined;
  readonly nbf: number | undefined;
  readonly jti: string | undefined;
};

/** A token without its signature, and without claims that are nobody's business. */
export interface DecodedToken {
  readonly length: number;
  readonly algorithm: string | undefined;
  readonly keyId: string | undefined;
  readonly claims: Claims;
}

const THREE_PARTS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Takes a token apart; nothing if it is none. */
export function decodeToken(token: string): DecodedToken | undefined {
  if (!THREE_PARTS.test(token)) return undefined;
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const { iss, sub, aud, iat, exp, nbf, jti } = decodeJwt(token);
    return {
      length: token.length,
      algorithm: asText(alg),
      keyId: asText(kid),
      claims: {
        iss: asText(iss),
        sub: asText(sub),
        aud: asTexts(aud),
        iat: asTime(iat),
        exp: asTime(exp),
        nbf: asTime(nbf),
        jti: asText(jti),
      },
    };
  } catch {
    return undefined;
  }
}

/** Whether a text is a token but for its signature, which is empty or left out. */
export function isUnsigned(text: string): boolean {
  const parts = text.replace(/\.$/, "").split(".");
  return parts.length === 2 && decodeToken(`${parts.join(".")}.unsigned`) !== undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function asTexts(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.flatMap((each) => asText(each) ?? []);
  return texts.length > 0 ? texts : undefined;
}

// No date is further away.
const LATEST = 8.64e12;

function asTime(value: unknown): number | undefined {
  return typeof value === "number" && Math.abs(value) < LATEST ? value : undefined;
}

// Subjects of GitHub Actions with immutable ids: `repo:OWNER@OWNER_ID/REPO@REPO_ID:…`, as repositories have that were created, renamed
// or transferred since 2026-07-15 (GitHub's documentation of OpenID Connect).
const NUMBERED = /^repo:([^/@:]+)@\d+\/([^/@:]+)@\d+(?=:|$)/;

/** Whether a subject is in that form. */
export function hasImmutableIds(subject: string): boolean {
  return NUMBERED.test(subject);
}

/** The same subject in the old form, which rules are often written in. */
export function withoutImmutableIds(subject: string): string {
  return subject.replace(NUMBERED, "repo:$1/$2");
}
