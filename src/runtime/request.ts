// Sends a single request. No redirect is followed, nothing is decompressed, and no socket stays open. It uses undici instead of Node's
// fetch because that follows redirects, decompresses, and has no proxy support before Node 24.
import { validateHeaderName, validateHeaderValue } from "node:http";
import { request as sendWithUndici } from "undici";
import { isAllowedWithoutTls } from "../facts/addresses.ts";
import { describeNetworkError } from "./network-error.ts";
import { RUNTIME_LIMITS, type RuntimeOptions } from "./options.ts";
import type { Failure } from "./outcome.ts";
import { findRoute, type ProxyRoute } from "./proxy.ts";
import { decodeText, describeLimit, readStream } from "./read-stream.ts";
import { formatDuration } from "../text/numbers.ts";

export interface HttpRequest {
  readonly method: "GET" | "POST";
  /** The URL with its references expanded. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpResponse {
  readonly status: number;
  readonly contentType?: string;
  /** The whole body of a success, or the beginning of any other. */
  readonly body: string;
  /** Set if the body was longer. */
  readonly isCut?: true;
  /** The header `request-id`. */
  readonly requestId?: string;
}

// Enough for an excerpt, and for any error from the token endpoint.
const ERROR_BYTES = 16_384;

/** Sends a request and reads the response. */
export async function sendRequest(request: HttpRequest, options: RuntimeOptions): Promise<HttpResponse | Failure> {
  const { environment, timeLimit = RUNTIME_LIMITS.time, signal } = options;
  const wrong = checkAddress(request.address) ?? checkHeaders(request.headers);
  if (wrong !== undefined) return { reason: wrong };
  const url = new URL(request.address);
  const route = findRoute(url, environment, timeLimit);
  if ("reason" in route) return route;

  const deadline = AbortSignal.timeout(Math.ceil(timeLimit));
  try {
    const until = signal ? AbortSignal.any([deadline, signal]) : deadline;
    return await performRequest(url, request, route, until);
  } catch (error) {
    if (signal?.aborted) return { reason: "it was aborted" };
    const remark = route.remark === undefined ? "" : ` (${route.remark})`;
    if (deadline.aborted)
      return { reason: `there was no complete response within ${formatDuration(timeLimit)}${remark}` };
    return { reason: `${describeNetworkError(error)}${remark}` };
  } finally {
    await route.dispatcher.destroy();
  }
}

async function performRequest(
  url: URL,
  { method, headers, body }: HttpRequest,
  route: ProxyRoute,
  signal: AbortSignal,
): Promise<HttpResponse | Failure> {
  const response = await sendWithUndici(url, {
    method,
    headers: { "accept-encoding": "identity", ...encodeHeaders(headers) },
    ...(body !== undefined && { body }),
    dispatcher: route.dispatcher,
    signal,
    // The signal limits the whole request instead.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const status = response.statusCode;
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && (response.headers["content-encoding"] ?? "identity") !== "identity") {
    return { reason: "the response is compressed, which was not requested" };
  }
  const most = isSuccess ? RUNTIME_LIMITS.bytes : ERROR_BYTES;
  // If the body of an error cannot be read, its status is enough.
  const { bytes, isWhole } = await readStream(response.body, most).catch((error: unknown) => {
    if (isSuccess) throw error;
    return { bytes: new Uint8Array(), isWhole: true };
  });
  if (isSuccess && !isWhole) return { reason: `the response is larger than ${describeLimit(most)}` };
  const { "request-id": requestId, "content-type": contentType } = response.headers;
  return {
    status,
    body: decodeText(bytes),
    ...(!isWhole && { isCut: true }),
    ...(typeof contentType === "string" && { contentType }),
    ...(typeof requestId === "string" && { requestId }),
  };
}

/** What is wrong with an expanded URL, as a clause. */
function checkAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return "with its variables expanded, the URL is not valid";
  const { protocol, username, password } = new URL(address);
  if (username !== "" || password !== "")
    return "with its variables expanded, the URL contains a user name or password";
  if (protocol === "https:" || (protocol === "http:" && isAllowedWithoutTls(new URL(address).href))) return undefined;
  return "with its variables expanded, the URL is neither `https:` nor `http:` to this machine or a metadata service";
}

/** Encodes headers as UTF-8, like docker-agent: undici writes each character as one byte. */
function encodeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, encodeHeader(value)]));
}

function encodeHeader(value: string): string {
  return Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join("");
}

function checkHeaders(headers: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(headers)) {
    try {
      validateHeaderName(name);
      validateHeaderValue(name, encodeHeader(value));
    } catch {
      return "a header contains a character that is not allowed there, such as a line break";
    }
  }
  return undefined;
}
