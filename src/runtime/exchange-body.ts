// The body of an exchange request, with its members in the order of Anthropic's SDKs (RFC 7523, and Anthropic's documentation).
import { ANTHROPIC } from "../facts/providers.ts";
import type { Federation } from "../model/federation.ts";

const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/** The members of the body. The assertion is the identity token, or a placeholder for it. */
export function exchangeBody({ values }: Federation, assertion: string): Record<string, string> {
  const ids = ANTHROPIC.body.flatMap(([name, field]) => {
    const value = values[field]?.value ?? "";
    return value === "" ? [] : [[name, value] as const];
  });
  return { grant_type: GRANT_TYPE, assertion, ...Object.fromEntries(ids) };
}

/** The headers of the request. None is a credential: the assertion in the body is. */
export const EXCHANGE_HEADERS = {
  "content-type": "application/json",
  accept: "application/json",
  "anthropic-beta": `${ANTHROPIC.betas.access},${ANTHROPIC.betas.exchange}`,
} as const;

/** The URL of the token endpoint as written, with references unexpanded. */
export function tokenUrlOf({ values }: Federation): string {
  return values.tokenUrl?.value ?? `${ANTHROPIC.baseUrl}${ANTHROPIC.tokenPath}`;
}
