// Identity tokens for tests. Nothing verifies their signature, which is one of the secrets of the tests.

import { SIGNATURE } from "./secrets.ts";

type Members = Readonly<Record<string, unknown>>;

/** The usual claims of a token. Times are seconds since 1970. */
export function usualClaims(now: number): Members {
  return {
    iss: "https://token.actions.githubusercontent.com",
    sub: "repo:octo/agents:ref:refs/heads/main",
    aud: "https://api.anthropic.com",
    iat: now,
    exp: now + 300,
  };
}

/** Creates a token with these claims in addition to the usual ones; `null` leaves one out. */
export function createToken(now: number, claims: Members = {}, header: Members = {}): string {
  const all = Object.entries({ ...usualClaims(now), ...claims }).filter(([, value]) => value !== null);
  const parts = [{ alg: "RS256", kid: "key-1", typ: "JWT", ...header }, Object.fromEntries(all)];
  return [...parts.map((part) => JSON.stringify(part)), SIGNATURE].map(encode).join(".");
}

function encode(text: string): string {
  return Buffer.from(text).toString("base64url");
}
