// The steps of `wifc token`: get the token, inspect it, exchange it. Tokens are masked in GitHub's log before anything else is printed,
// and leave this file only for `--print`.
import { compareToken } from "../api/compare-token.ts";
import type { ReadResources } from "../api/read-resources.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import type { Federation } from "../model/federation.ts";
import type { TokenReport } from "../print/token/report.ts";
import { wordSource } from "../diagnostics/catalogue/token-words.ts";
import { findTokenUrl, isTokenUrl, exchangeIdentityToken } from "../runtime/exchange.ts";
import { EXCHANGE_HEADERS, exchangeBody, tokenUrlOf } from "../runtime/exchange-body.ts";
import { checkToken } from "../runtime/check-token.ts";
import { fetchIdentityToken, mintsTokens, sourceFacts } from "../runtime/token-source.ts";
import { printErrors, printMessage } from "./output.ts";

export interface SignInSteps {
  readonly exchange?: true;
  readonly quiet?: true;
  /** The exported rules, of which one is compared with the token. */
  readonly rules?: ReadResources | undefined;
  /** The limit for each request and each command, in milliseconds. */
  readonly timeLimit: number;
}

/** What each step found. The exchange is absent if it was not tried. */
export interface FoundBySteps {
  readonly token: readonly Diagnostic[];
  readonly rule: readonly Diagnostic[];
  readonly exchange?: readonly Diagnostic[];
}

export interface SignInAttempt {
  readonly report: Omit<TokenReport, "path" | "subject" | "diagnostics">;
  readonly found: FoundBySteps;
  /** The access token, or the identity token if it was not to be exchanged; only if there is no error. */
  readonly token?: string;
}

/** Goes through the steps, up to the last one that is wanted or the first one that fails. */
export async function trySignIn(
  federation: Federation,
  { exchange, quiet, rules, timeLimit }: SignInSteps,
): Promise<SignInAttempt> {
  const options = { environment: process.env, timeLimit };
  const source = wordSource(sourceFacts(federation.source));
  const acquired = await fetchIdentityToken(federation, options);
  if ("diagnostic" in acquired) {
    const compared = rules && compareToken(federation, rules, undefined);
    return {
      report: { source },
      found: { token: [acquired.diagnostic], rule: createDiagnostics(compared?.problems ?? []) },
    };
  }

  const { token } = acquired;
  maskInLog(token);
  const now = Date.now() / 1000;
  const { decoded, rule, diagnostics, ofRule } = checkToken(token, federation, { now, rules });
  const found = { token: diagnostics, rule: ofRule };
  const isUsable = !hasErrors([...diagnostics, ...ofRule]);
  const isExchanged = exchange === true && isUsable;
  const url = tokenUrlOf(federation);
  const isSent = isExchanged && isTokenUrl(findTokenUrl(federation, process.env) ?? "");
  const request = {
    url,
    headers: EXCHANGE_HEADERS,
    body: exchangeBody(federation, "(the identity token)"),
    isSent,
  };
  const isSingleUse = !mintsTokens(federation.source);
  const inspected = {
    source,
    isSingleUse,
    ...(decoded && { token: decoded, request }),
    ...(rule && { rule }),
  };
  if (!isExchanged) return { report: inspected, found, ...(isUsable && { token }) };

  if (isSent && isSingleUse && !quiet) {
    printMessage(`wifc: this exchange uses up the token from ${source}; no other program can exchange it`);
  }
  const isMatched = rule?.matchers.every(({ verdict }) => verdict === "holds") === true;
  const exchanged = await exchangeIdentityToken(token, federation, { ...options, isMatched, now });
  if ("diagnostic" in exchanged) {
    return { report: inspected, found: { ...found, exchange: [exchanged.diagnostic] } };
  }
  const { accessToken } = exchanged;
  maskInLog(accessToken.token);
  const { expiresAt } = accessToken;
  const report = { ...inspected, accessToken: { expiresAt } };
  // Nothing that could be wrong with the token was.
  return { report, found: { ...found, token: [], exchange: [] }, token: accessToken.token };
}

// Anything shorter or with spaces is not a token, and masking it would replace ordinary words in the log.
const MASKABLE = /^[\x21-\x7E]{20,}$/;

/** Masks a token on standard error: the runner reads commands from both streams, and `$(…)` may capture standard output. */
function maskInLog(token: string): void {
  if (process.env["GITHUB_ACTIONS"] !== "true" || !MASKABLE.test(token)) return;
  printErrors(`::add-mask::${token.replaceAll("%", "%25")}\n`);
}
