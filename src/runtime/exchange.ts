// The exchange: an identity token for an access token (RFC 7523). One attempt, ever: a token with `jti` is used up even by an
// attempt whose answer is lost.
import type { Federation } from "../model/federation.ts";
import { isLoopback } from "../facts/addresses.ts";
import { templateOf } from "../syntax/text.ts";
import { VERSION } from "../generated/version.ts";
import { failExchange, readExchangeAnswer, type ExchangedToken } from "./exchange-answer.ts";
import { EXCHANGE_HEADERS, exchangeBody, tokenUrlOf } from "./exchange-body.ts";
import { expandTemplate } from "./expand-template.ts";
import type { Environment, RuntimeOptions } from "./options.ts";
import { sendRequest } from "./request.ts";

/** Exchanges an identity token under a sign-in. `now` is in seconds since 1970. */
export async function sendToken(
  token: string,
  federation: Federation,
  { now, ...options }: RuntimeOptions & { readonly now: number },
): Promise<ExchangedToken> {
  const address = findTokenUrl(federation, options.environment);
  if (address === undefined) return failExchange(federation, "a variable that its address refers to is not set");
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

/** The address of an exchange, with what its references stand for; nothing if one of them stands for nothing. */
export function findTokenUrl(federation: Federation, environment: Environment): string | undefined {
  const { tokenUrl } = federation.values;
  if (!tokenUrl) return tokenUrlOf(federation);
  const expanded = expandTemplate(templateOf(tokenUrl), environment);
  return "missing" in expanded ? undefined : expanded.text;
}

/** Whether a token may be sent to an address. A metadata service takes no exchange, so that without TLS only this machine is left. */
export function isTokenUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && isLoopback(href));
}
