// The exchange: an identity token for an access token (RFC 7523). One attempt, ever: a token with `jti` is used up even by an
// attempt whose answer is lost.
import type { Federation } from "../ir/federation.ts";
import { isLoopback } from "../ir/addresses.ts";
import { VERSION } from "../generated/version.ts";
import { failExchange, readExchangeAnswer, type ExchangedToken } from "./exchange-answer.ts";
import { EXCHANGE_HEADERS, exchangeBody, tokenUrlOf } from "./exchange-body.ts";
import type { RuntimeOptions } from "./options.ts";
import { sendRequest } from "./request.ts";

/** Exchanges an identity token. `now` is in seconds since 1970. */
export async function exchangeToken(
  token: string,
  federation: Federation,
  { now, ...options }: RuntimeOptions & { readonly now: number },
): Promise<ExchangedToken> {
  const address = tokenUrlOf(federation);
  if (!isTokenUrl(address)) {
    return failExchange(federation, "a token goes to an `https:` address only, or to `http:` on this machine");
  }
  const question = {
    method: "POST",
    address,
    headers: { ...EXCHANGE_HEADERS, "user-agent": `wifc/${VERSION}` },
    body: JSON.stringify(exchangeBody(federation, token)),
  } as const;
  const answer = await sendRequest(question, options);
  return "reason" in answer
    ? failExchange(federation, answer.reason)
    : readExchangeAnswer(answer, federation, { assertion: token, now });
}

/** Whether a token may be sent to an address. A metadata service takes no exchange, so that without TLS only this machine is left. */
export function isTokenUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && isLoopback(href));
}
