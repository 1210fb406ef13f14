// The token endpoint's answer → an access token, or what its refusal means. Errors come in two shapes: Anthropic's and RFC 6749's.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Federation } from "../ir/federation.ts";
import { isMapping, textMember, type Mapping } from "../parse/data.ts";
import { createAccessToken, type AccessToken } from "./access-token.ts";
import { quoteExcerpt } from "./excerpt.ts";
import { listReasons } from "./denial-reasons.ts";
import { tokenUrlOf } from "./exchange-body.ts";
import { createFinding } from "./finding.ts";
import type { Answer } from "./request.ts";

/** An access token, or why there is none. */
export type ExchangedToken = { readonly accessToken: AccessToken } | { readonly diagnostic: Diagnostic };

/** Reads an answer. `now` is when the exchange began, in seconds since 1970; nothing of the assertion is repeated. */
export function readExchangeAnswer(
  answer: Answer,
  federation: Federation,
  { assertion, now }: { readonly assertion: string; readonly now: number },
): ExchangedToken {
  const data = parseMapping(answer.body);
  const error = data && readError(data);
  const text = error ?? answer.body;
  const said = text.trim() === "" ? "" : `: ${quoteExcerpt(text, [assertion])}`;
  const requestId = answer.requestId ?? textMember(data, "request_id");
  const request = requestId === undefined ? "" : ` (request ${quoteExcerpt(requestId, [assertion])})`;
  const { status } = answer;

  if (status >= 300 && status < 400) {
    return failExchange(federation, `it answers with a redirect (${status}), which is not followed`);
  }
  if (status === 403 || HTML.test(answer.body)) {
    const what = `a proxy or an IP allow list answered in its place, with status ${status}${said}${request}`;
    const elsewhere = federation.values.tokenUrl
      ? `${IN_BETWEEN} Or is it not the address of a token endpoint?`
      : IN_BETWEEN;
    return failExchange(federation, what, status >= 500 ? LATER : elsewhere);
  }
  if (status === 400 || status === 401) {
    const rule = federation.values.federationRuleId?.value ?? "";
    const facts = { rule, status, said, request, reasons: listReasons(status, federation, assertion) };
    return { diagnostic: createFinding("exchange-denied", federation.block, facts) };
  }
  if (status < 200 || status > 299) {
    const isPassing = status === 429 || status >= 500;
    const advice = isPassing ? LATER : undefined;
    return failExchange(federation, `it answers with status ${status}${said}${request}`, advice);
  }
  // docker-agent takes no other. What stands in such an answer may be a token, and is not shown.
  if (status !== 200)
    return failExchange(federation, `it answers with status ${status}, and only 200 comes with a token`);
  if (!data) return failExchange(federation, "its answer is no JSON object", "Is it the address of a token endpoint?");
  if (error !== undefined) {
    return failExchange(federation, `it answers with status ${status}, but with an error${said}${request}`);
  }
  const accessToken = readAccessToken(data, now);
  return typeof accessToken === "string" ? failExchange(federation, accessToken) : { accessToken };
}

const LATER = "Try again later, with a new token.";
const IN_BETWEEN = "Ask from a network that is let through, or have this machine's address allowed.";
const HTML = /^\s*<[!a-z?]/i;

/** What an exchange comes to that has no answer, or none that can be used. */
export function failExchange(
  federation: Federation,
  reason: string,
  advice?: string,
): { readonly diagnostic: Diagnostic } {
  const rule = federation.values.federationRuleId?.value ?? "";
  const facts = { rule, address: tokenUrlOf(federation), reason, advice };
  return { diagnostic: createFinding("exchange-failed", federation.block, facts) };
}

function parseMapping(body: string): Mapping | undefined {
  try {
    const data: unknown = JSON.parse(body);
    return isMapping(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** `{"error":{"type","message"}}` or `{"error","error_description"}`. */
function readError(data: Mapping): string | undefined {
  const { error } = data;
  if (error === undefined || error === null) return undefined;
  const parts = isMapping(error)
    ? [textMember(error, "type"), textMember(error, "message")]
    : [typeof error === "string" ? error : undefined, textMember(data, "error_description")];
  return parts.filter((part) => part !== undefined).join(": ") || "an error without a name";
}

// Seconds. Anthropic's token endpoint makes no token that lives shorter (its documentation of workload identity federation).
const SHORTEST_LIFE = 60;

/** The access token, or what is wrong with it. Its life is also seen as a text. */
function readAccessToken(data: Mapping, now: number): AccessToken | string {
  const token = textMember(data, "access_token");
  if (token === undefined) return "its answer has no `access_token`";
  // Anything else could not stand in a header.
  if (!/^[\x21-\x7E]+$/.test(token)) return "its `access_token` has characters that no token has";
  const type = data["token_type"];
  if (type !== undefined && String(type).toLowerCase() !== "bearer") return "its `token_type` is not `Bearer`";
  // As null as absent, to docker-agent's reader.
  const given = data["expires_in"] ?? SHORTEST_LIFE;
  const life = typeof given === "number" || typeof given === "string" ? Number(given) : Number.NaN;
  // A year is longer than any token lives.
  if (!(life > 0 && life <= 31_536_000) || given === "") return "its `expires_in` is no number of seconds";
  return createAccessToken(token, now + life);
}
