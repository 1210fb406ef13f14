// Remembers which identity tokens were sent. Each can be exchanged only once, so none is sent twice.
import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/problem.ts";
import type { Federation } from "../model/federation.ts";
import { decodeToken } from "./claims.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import { mintsTokens, placeOfSource } from "./token-source.ts";

/** The hashes of the tokens that were sent. */
export type UsedTokens = Set<string>;

// Beyond this many, the oldest have expired long ago.
const MOST = 10_000;

/** Records that a token will be sent, or returns a diagnostic if it was already sent. */
export function markTokenUsed(token: string, federation: Federation, used: UsedTokens): Diagnostic | undefined {
  const hash = hashOf(token);
  if (used.has(hash)) {
    const facts = { isMinted: mintsTokens(federation.source) };
    return createDiagnostic(problem("token-reused", placeOfSource(federation), facts));
  }
  used.add(hash);
  const [oldest] = used;
  if (used.size > MOST && oldest !== undefined) used.delete(oldest);
  return undefined;
}

/** Tokens with the same issuer and `jti` count as the same token, whatever else they contain. */
function hashOf(token: string): string {
  const { iss, jti } = decodeToken(token)?.claims ?? {};
  return createHash("sha256")
    .update(jti === undefined ? token : JSON.stringify([iss, jti]))
    .digest("base64");
}
