// Turns the token endpoint's response into an access token, or into a diagnostic. Errors come in two shapes: Anthropic's and RFC 6749's.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/problem.ts";
import type { Federation } from "../model/federation.ts";
import { isMapping, textMember, type Mapping } from "../parse/data.ts";
import { quote } from "../text/quote.ts";
import { withToken, type AccessToken } from "./access-token.ts";
import { listDenialReasons, type SentToken } from "./denial-reasons.ts";
import { describeResponse, describeExcerpt } from "./excerpt.ts";
import { tokenUrlOf } from "./exchange-body.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { HttpResponse } from "./request.ts";
import { mayReveal } from "./secrets.ts";

/** The result of an exchange: an access token, or the diagnostic that says why there is none. */
export type ExchangedToken = { readonly accessToken: AccessToken } | { readonly diagnostic: Diagnostic };

/** Reads a response. `now` is when the exchange began, in seconds since 1970. No part of the assertion is repeated in a diagnostic. */
export function readExchangeResponse(
  response: HttpResponse,
  federation: Federation,
  { now, ...sent }: SentToken & { readonly now: number },
): ExchangedToken {
  const { status, body } = response;
  const data = parseMapping(body);
  const error = data && readError(data);
  if (status === 200 && !error && !HTML.test(body)) return readGrant(data, federation, now);
  if (status >= 300 && status < 400) {
    return createExchangeFailure(federation, `the server responded with a redirect (${status}), which is not followed`);
  }

  const granted = textMember(data, "access_token");
  const secrets = [sent.assertion, ...(granted === undefined ? [] : [granted])];
  // The name of an error says more than a content type and a length.
  const found = error ? String(status) : describeResponse(response);
  const said = error ? describeError(error, secrets) : "";
  const request = describeRequestId(response.requestId ?? textMember(data, "request_id"), secrets);
  if (status === 403 || HTML.test(body)) {
    const what = `a proxy or an IP allow list responded instead, with status ${found}${said}${request}`;
    const advice = federation.values.tokenUrl ? CHECK_NETWORK_OR_URL : CHECK_NETWORK;
    return createExchangeFailure(federation, what, status >= 500 ? LATER : advice);
  }
  if (status === 400 || status === 401) {
    const rule = federation.values.federationRuleId?.value ?? "";
    const facts = { rule, status: found, said, request, reasons: listDenialReasons(status, federation, sent) };
    return { diagnostic: createDiagnostic(problem("exchange-denied", federation.block, facts)) };
  }
  if (status === 200)
    return createExchangeFailure(federation, `the server responded with status ${found} and an error${said}${request}`);
  // docker-agent accepts no other success status. The body may contain a token, so it is not shown.
  if (status > 200 && status < 300) {
    return createExchangeFailure(federation, `the server responded with status ${status}, but only 200 is accepted`);
  }
  const advice = status === 429 || status >= 500 ? LATER : undefined;
  return createExchangeFailure(federation, `the server responded with status ${found}${said}${request}`, advice);
}

function readGrant(data: Mapping | undefined, federation: Federation, now: number): ExchangedToken {
  if (!data)
    return createExchangeFailure(
      federation,
      "the response is not a JSON object",
      "Check that this is the URL of a token endpoint.",
    );
  const accessToken = readAccessToken(data, now);
  return typeof accessToken === "string" ? createExchangeFailure(federation, accessToken) : { accessToken };
}

const LATER = "Try again later with a new token.";
const CHECK_NETWORK = "Run this from an allowed network, or add this machine's IP address to the allow list.";
const CHECK_NETWORK_OR_URL =
  "Run this from an allowed network, add this machine's IP address to the allow list, or check that this is the URL of a token endpoint.";
const HTML = /^\s*<[!a-z?]/i;

/** The diagnostic of an exchange without a usable response. */
export function createExchangeFailure(
  federation: Federation,
  reason: string,
  advice?: string,
): { readonly diagnostic: Diagnostic } {
  const rule = federation.values.federationRuleId?.value ?? "";
  const facts = { rule, address: tokenUrlOf(federation), reason, advice };
  return { diagnostic: createDiagnostic(problem("exchange-failed", federation.block, facts)) };
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

/** Reads `{"error":{"type","message"}}` or `{"error","error_description"}`. */
function readError(data: Mapping): EndpointError | undefined {
  const { error } = data;
  if (error === undefined || error === null) return undefined;
  return isMapping(error)
    ? { name: textMember(error, "type"), message: textMember(error, "message") }
    : { name: typeof error === "string" ? error : undefined, message: textMember(data, "error_description") };
}

// A protocol's error code, such as `invalid_grant`.
const ERROR_NAME = /^[a-z]+(?:_[a-z]+)*$/;

/** The name and message of an error, each if it may be shown. Nothing else from a response is repeated. */
function describeError({ name = "", message = "" }: EndpointError, secrets: readonly string[]): string {
  const isShown = ERROR_NAME.test(name) && !mayReveal(name, secrets);
  return `${isShown ? `: ${quote(name)}` : ""}${describeExcerpt(isShown ? message : `${name} ${message}`, secrets)}`;
}

const REQUEST_ID = /^req_[0-9A-Za-z]{1,32}$/;

function describeRequestId(id: string | undefined, secrets: readonly string[]): string {
  return id !== undefined && REQUEST_ID.test(id) && !mayReveal(id, secrets) ? ` (request ${quote(id)})` : "";
}

// The shortest lifetime in seconds that Anthropic's token endpoint grants (its documentation of workload identity federation).
const ASSUMED_LIFETIME = 60;
// Anything shorter has expired when the response arrives; no token is valid for longer than a year.
const SHORTEST_LIFETIME = 1;
const LONGEST_LIFETIME = 31_536_000;

/** The access token, or a clause that says what is wrong with it. Some servers send `expires_in` as a string. */
function readAccessToken(data: Mapping, now: number): AccessToken | string {
  const token = textMember(data, "access_token");
  if (token === undefined) return "the response has no `access_token`";
  // Other characters are not allowed in a header.
  if (!/^[\x21-\x7E]+$/.test(token)) return "`access_token` in the response contains characters that no token has";
  const type = data["token_type"];
  if (type !== undefined && String(type).toLowerCase() !== "bearer")
    return "`token_type` in the response is not `Bearer`";
  // docker-agent treats null like a missing value.
  const given = data["expires_in"] ?? ASSUMED_LIFETIME;
  const lifetime = typeof given === "number" || typeof given === "string" ? Number(given) : Number.NaN;
  if (!(lifetime >= SHORTEST_LIFETIME && lifetime <= LONGEST_LIFETIME)) {
    return `\`expires_in\` in the response is not a number from ${SHORTEST_LIFETIME} to ${LONGEST_LIFETIME}`;
  }
  return withToken({ expiresAt: now + lifetime }, token);
}
