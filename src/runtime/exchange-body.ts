// The body of the exchange, key by key in the order in which Anthropic's SDKs write it (RFC 7523, and Anthropic's documentation).
import { ANTHROPIC } from "../facts/providers.ts";
import type { Federation } from "../model/federation.ts";

const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/** The members of the body; the assertion is the identity token, or whatever stands for it. */
export function exchangeBody({ values }: Federation, assertion: string): Record<string, string> {
  const ids = ANTHROPIC.body.flatMap(([name, field]) => {
    const value = values[field]?.value ?? "";
    return value === "" ? [] : [[name, value] as const];
  });
  return { grant_type: GRANT_TYPE, assertion, ...Object.fromEntries(ids) };
}

/** The headers of the exchange. There is no credential among them: the assertion is one. */
export const EXCHANGE_HEADERS = {
  "content-type": "application/json",
  accept: "application/json",
  "anthropic-beta": `${ANTHROPIC.betas.access},${ANTHROPIC.betas.exchange}`,
} as const;

/** Where a sign-in is exchanged, as it is written: references stand for themselves. */
export function tokenUrlOf({ values }: Federation): string {
  return values.tokenUrl?.value ?? `${ANTHROPIC.baseUrl}${ANTHROPIC.tokenPath}`;
}
