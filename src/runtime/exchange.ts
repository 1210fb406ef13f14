// Exchanges an identity token for an access token (RFC 7523). It never retries: a token with a `jti` is used up even if the response
// is lost.
import type { Federation } from "../model/federation.ts";
import { isLoopback } from "../facts/addresses.ts";
import { templateOf } from "../syntax/text.ts";
import { VERSION } from "../generated/version.ts";
import type { SentToken } from "./denial-reasons.ts";
import { createExchangeFailure, readExchangeResponse, type ExchangedToken } from "./exchange-response.ts";
import { EXCHANGE_HEADERS, exchangeBody, tokenUrlOf } from "./exchange-body.ts";
import { expandTemplate } from "./expand-template.ts";
import type { Environment, RuntimeOptions } from "./options.ts";
import { sendRequest } from "./request.ts";

interface ExchangeOptions extends RuntimeOptions, Pick<SentToken, "isMatched"> {
  /** The current time in seconds since 1970. */
  readonly now: number;
}

/** Sends an identity token to the token endpoint of a sign-in. */
export async function exchangeIdentityToken(
  token: string,
  federation: Federation,
  { now, isMatched = false, ...options }: ExchangeOptions,
): Promise<ExchangedToken> {
  const address = findTokenUrl(federation, options.environment);
  if (address === undefined) return createExchangeFailure(federation, "a variable in the URL is not set");
  if (!isTokenUrl(address)) {
    return createExchangeFailure(
      federation,
      "a token may only be sent to an `https:` URL, or to `http:` on this machine",
    );
  }
  const request = {
    method: "POST",
    address,
    headers: { ...EXCHANGE_HEADERS, "user-agent": `wifc/${VERSION}` },
    body: JSON.stringify(exchangeBody(federation, token)),
  } as const;
  const response = await sendRequest(request, options);
  return "reason" in response
    ? createExchangeFailure(federation, response.reason)
    : readExchangeResponse(response, federation, { assertion: token, isMatched, now });
}

/** The URL of the token endpoint with its references expanded; undefined if a variable is empty or not set. */
export function findTokenUrl(federation: Federation, environment: Environment): string | undefined {
  const { tokenUrl } = federation.values;
  if (!tokenUrl) return tokenUrlOf(federation);
  const expanded = expandTemplate(templateOf(tokenUrl), environment);
  return "missing" in expanded ? undefined : expanded.text;
}

/** Whether a token may be sent to an address. Without TLS only to this machine: a metadata service is not a token endpoint. */
export function isTokenUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && isLoopback(href));
}
