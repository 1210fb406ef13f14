// The token endpoint's answer → an access token, or what its refusal means. Errors come in two shapes: Anthropic's and RFC 6749's.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/problem.ts";
import type { Federation } from "../model/federation.ts";
import { isMapping, textMember, type Mapping } from "../parse/data.ts";
import { quote } from "../text/quote.ts";
import { withToken, type AccessToken } from "./access-token.ts";
import { listReasons } from "./denial-reasons.ts";
import { describeAnswer, describeSaying } from "./excerpt.ts";
import { tokenUrlOf } from "./exchange-body.ts";
import { createFinding } from "./finding.ts";
import type { Answer } from "./request.ts";
import { mayReveal } from "./secrets.ts";

/** An access token, or why there is none. */
export type ExchangedToken = { readonly accessToken: AccessToken } | { readonly diagnostic: Diagnostic };

/** Reads an answer. `now` is when the exchange began, in seconds since 1970; nothing of the assertion is repeated. */
export function readExchangeAnswer(
  answer: Answer,
  federation: Federation,
  { assertion, now }: { readonly assertion: string; readonly now: number },
): ExchangedToken {
  const { status, body } = answer;
  const data = parseMapping(body);
  const error = data && readError(data);
  if (status === 200 && !error && !HTML.test(body)) return readGrant(data, federation, now);
  if (status >= 300 && status < 400) {
    return failExchange(federation, `it answers with a redirect (${status}), which is not followed`);
  }

  const granted = textMember(data, "access_token");
  const secrets = [assertion, ...(granted === undefined ? [] : [granted])];
  // The name of an error says more than a type and a length.
  const found = error ? String(status) : describeAnswer(answer);
  const said = error ? describeError(error, secrets) : "";
  const request = describeRequestId(answer.requestId ?? textMember(data, "request_id"), secrets);
  if (status === 403 || HTML.test(body)) {
    const what = `a proxy or an IP allow list answered in its place, with status ${found}${said}${request}`;
    const elsewhere = federation.values.tokenUrl
      ? `${IN_BETWEEN} Or is it not the address of a token endpoint?`
      : IN_BETWEEN;
    return failExchange(federation, what, status >= 500 ? LATER : elsewhere);
  }
  if (status === 400 || status === 401) {
    const rule = federation.values.federationRuleId?.value ?? "";
    const facts = { rule, status: found, said, request, reasons: listReasons(status, federation, assertion) };
    return { diagnostic: createFinding(problem("exchange-denied", federation.block, facts)) };
  }
  if (status === 200)
    return failExchange(federation, `it answers with status ${found}, but with an error${said}${request}`);
  // docker-agent takes no other. What stands in such an answer may be a token, and is not shown.
  if (status > 200 && status < 300) {
    return failExchange(federation, `it answers with status ${status}, and only 200 comes with a token`);
  }
  const advice = status === 429 || status >= 500 ? LATER : undefined;
  return failExchange(federation, `it answers with status ${found}${said}${request}`, advice);
}

function readGrant(data: Mapping | undefined, federation: Federation, now: number): ExchangedToken {
  if (!data) return failExchange(federation, "its answer is no JSON object", "Is it the address of a token endpoint?");
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
  return { diagnostic: createFinding(problem("exchange-failed", federation.block, facts)) };
}

function parseMapping(body: string): Mapping | undefined {
  try {
    const data: unknown = JSON.parse(body);
    return isMapping(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

interface EndpointError {
  readonly name: string | undefined;
  readonly message: string | undefined;
}

/** `{"error":{"type","message"}}` or `{"error","error_description"}`. */
function readError(data: Mapping): EndpointError | undefined {
  const { error } = data;
  if (error === undefined || error === null) return undefined;
  return isMapping(error)
    ? { name: textMember(error, "type"), message: textMember(error, "message") }
    : { name: typeof error === "string" ? error : undefined, message: textMember(data, "error_description") };
}

// A word of a protocol, such as `invalid_grant`.
const ERROR_NAME = /^[a-z]+(?:_[a-z]+)*$/;

/** The name and the message of an error, each if it may be shown. Nothing else of an answer is repeated. */
function describeError({ name = "", message = "" }: EndpointError, secrets: readonly string[]): string {
  const isShown = ERROR_NAME.test(name) && !mayReveal(name, secrets);
  return `${isShown ? `: ${quote(name)}` : ""}${describeSaying(isShown ? message : `${name} ${message}`, secrets)}`;
}

const REQUEST_ID = /^req_[0-9A-Za-z]{1,32}$/;

function describeRequestId(id: string | undefined, secrets: readonly string[]): string {
  return id !== undefined && REQUEST_ID.test(id) && !mayReveal(id, secrets) ? ` (request ${quote(id)})` : "";
}

// Seconds. Anthropic's token endpoint makes no token that lives shorter (its documentation of workload identity federation).
const ASSUMED_LIFE = 60;
// A shorter life is over when the answer arrives; a year is longer than any token lives.
const SHORTEST_LIFE = 1;
const LONGEST_LIFE = 31_536_000;

/** The access token, or what is wrong with it. Its life is also seen as a text. */
function readAccessToken(data: Mapping, now: number): AccessToken | string {
  const token = textMember(data, "access_token");
  if (token === undefined) return "its answer has no `access_token`";
  // Anything else could not stand in a header.
  if (!/^[\x21-\x7E]+$/.test(token)) return "its `access_token` has characters that no token has";
  const type = data["token_type"];
  if (type !== undefined && String(type).toLowerCase() !== "bearer") return "its `token_type` is not `Bearer`";
  // As null as absent, to docker-agent's reader.
  const given = data["expires_in"] ?? ASSUMED_LIFE;
  const life = typeof given === "number" || typeof given === "string" ? Number(given) : Number.NaN;
  if (!(life >= SHORTEST_LIFE && life <= LONGEST_LIFE)) {
    return `its \`expires_in\` is not a number of seconds from ${SHORTEST_LIFE} to ${LONGEST_LIFE}`;
  }
  return withToken({ expiresAt: now + life }, token);
}
