// Decodes a token with jose, which is as strict as a server. The signature is not verified: that is up to the server.
import { decodeJwt, decodeProtectedHeader } from "jose";
import type { Payload } from "../matching/run.ts";

/**
 * The claims of an identity token that may be shown. A claim is undefined if it is missing or not of the type that RFC 7519 requires.
 * `iat`, `exp` and `nbf` are in seconds since 1970-01-01 UTC; `aud` is always a list.
 */
export type Claims = {
  readonly iss: string | undefined;
  readonly sub: string | undefined;
  readonly aud: readonly string[] | undefined;
  readonly iat: number | undefined;
  readonly exp: number | undefined;
  readonly nbf: number | undefined;
  readonly jti: string | undefined;
};

/** The parts of an identity token that may be shown, without the signature and any other claims. Nothing in it is verified. */
export interface DecodedToken {
  /** The length of the encoded token in characters. */
  readonly length: number;
  /** The header `alg`. */
  readonly algorithm: string | undefined;
  /** The header `kid`. */
  readonly keyId: string | undefined;
  readonly claims: Claims;
}

/** All claims of a token, also those that may not be shown; undefined if the text is not a signed JWT. */
export function readPayload(token: string): Payload | undefined {
  return decodeToken(token) && decodeJwt<Payload>(token);
}

const THREE_PARTS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Decodes a token; undefined if the text is not a signed JWT. */
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

/** Whether a text is a token whose signature is empty or missing. */
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

// The latest time that a JavaScript `Date` can represent, in seconds.
const LATEST = 8.64e12;

function asTime(value: unknown): number | undefined {
  return typeof value === "number" && Math.abs(value) < LATEST ? value : undefined;
}
