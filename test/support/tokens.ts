// Identity tokens for tests. Nobody verifies them, so they are signed with a word, which is a secret of the tests.

import { SIGNATURE } from "./secrets.ts";

type Members = Readonly<Record<string, unknown>>;

/** The claims that a token has unless a test says otherwise. Times are seconds since 1970. */
export function usualClaims(now: number): Members {
  return {
    iss: "https://token.actions.githubusercontent.com",
    sub: "repo:octo/agents:ref:refs/heads/main",
    aud: "https://api.anthropic.com",
    iat: now,
    exp: now + 300,
  };
}

/** A token with these claims over the usual ones; `null` leaves one out. */
export function createToken(now: number, claims: Members = {}, header: Members = {}): string {
  const all = Object.entries({ ...usualClaims(now), ...claims }).filter(([, value]) => value !== null);
  const parts = [{ alg: "RS256", kid: "key-1", typ: "JWT", ...header }, Object.fromEntries(all)];
  return [...parts.map((part) => JSON.stringify(part)), SIGNATURE].map(encode).join(".");
}

function encode(text: string): string {
  return Buffer.from(text).toString("base64url");
}
