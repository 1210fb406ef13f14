// Which identity tokens were sent: each can be exchanged once, so none is ever sent twice.
import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/problem.ts";
import type { Federation } from "../model/federation.ts";
import { decodeToken } from "./claims.ts";
import { createFinding } from "./finding.ts";
import { mintsTokens, placeOfSource } from "./token-source.ts";

/** The tokens that were sent, by names that are no secrets. */
export type UsedTokens = Set<string>;

// The oldest have expired long since.
const MOST = 10_000;

/** Notes that a token will be sent, or says that it was sent already. */
export function useToken(token: string, federation: Federation, used: UsedTokens): Diagnostic | undefined {
  const name = nameOf(token);
  if (used.has(name)) {
    const facts = { isMinted: mintsTokens(federation.source) };
    return createFinding(problem("token-reused", placeOfSource(federation), facts));
  }
  used.add(name);
  const [oldest] = used;
  if (used.size > MOST && oldest !== undefined) used.delete(oldest);
  return undefined;
}

/** The same `jti` of the same issuer is the same token, whatever else is in it. */
function nameOf(token: string): string {
  const { iss, jti } = decodeToken(token)?.claims ?? {};
  return createHash("sha256")
    .update(jti === undefined ? token : JSON.stringify([iss, jti]))
    .digest("base64");
}
