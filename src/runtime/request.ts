// One request, one answer. No redirect is followed, nothing is unpacked, and no socket is left behind. undici rather than Node's
// fetch: it leaves redirects and encodings alone, and knows proxies, which fetch does not before Node 24.
import { validateHeaderName, validateHeaderValue } from "node:http";
import { request } from "undici";
import { isAllowedWithoutTls } from "../facts/addresses.ts";
import { describeNetworkError } from "./network-error.ts";
import { RUNTIME_LIMITS, type RuntimeOptions } from "./options.ts";
import type { Refusal } from "./outcome.ts";
import { findRoute, type Route } from "./proxy.ts";
import { decodeText, describeLimit, readStream } from "./read-stream.ts";
import { formatSpan } from "../text/numbers.ts";

/** What is asked. */
export interface Question {
  readonly method: "GET" | "POST";
  /** An address with everything in it that references stand for. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly contentType?: string;
  /** Of an answer that is no success, the beginning. */
  readonly body: string;
  /** Whether there is more of it. */
  readonly isCut?: true;
  /** The header `request-id`. */
  readonly requestId?: string;
}

// Enough for an excerpt, and for all that an error of the token endpoint says.
const ERROR_BYTES = 16_384;

/** Asks, and reads the answer; the reason is a sentence about the address that is asked. */
export async function sendRequest(question: Question, options: RuntimeOptions): Promise<Answer | Refusal> {
  const { environment, timeLimit = RUNTIME_LIMITS.time, signal } = options;
  const wrong = checkAddress(question.address) ?? checkHeaders(question.headers);
  if (wrong !== undefined) return { reason: wrong };
  const url = new URL(question.address);
  const route = findRoute(url, environment, timeLimit);
  if ("reason" in route) return route;

  const deadline = AbortSignal.timeout(Math.ceil(timeLimit));
  try {
    const until = signal ? AbortSignal.any([deadline, signal]) : deadline;
    return await ask(url, question, route, until);
  } catch (error) {
    if (signal?.aborted) return { reason: "it was stopped" };
    const remark = route.remark === undefined ? "" : ` (${route.remark})`;
    if (deadline.aborted) return { reason: `there was no whole answer within ${formatSpan(timeLimit)}${remark}` };
    return { reason: `${describeNetworkError(error)}${remark}` };
  } finally {
    await route.dispatcher.destroy();
  }
}

async function ask(url: URL, question: Question, route: Route, signal: AbortSignal): Promise<Answer | Refusal> {
  const { method, headers, body } = question;
  const answer = await request(url, {
    method,
    headers: { "accept-encoding": "identity", ...encodeHeaders(headers) },
    ...(body !== undefined && { body }),
    dispatcher: route.dispatcher,
    signal,
    // The signal ends it as a whole.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const status = answer.statusCode;
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && (answer.headers["content-encoding"] ?? "identity") !== "identity") {
    return { reason: "its answer is compressed, which was not asked for" };
  }
  const most = isSuccess ? RUNTIME_LIMITS.bytes : ERROR_BYTES;
  // What cannot be read of an error is not worth more than its status.
  const { bytes, isWhole } = await readStream(answer.body, most).catch((error: unknown) => {
    if (isSuccess) throw error;
    return { bytes: new Uint8Array(), isWhole: true };
  });
  if (isSuccess && !isWhole) return { reason: `its answer is larger than ${describeLimit(most)}` };
  const { "request-id": requestId, "content-type": contentType } = answer.headers;
  return {
    status,
    body: decodeText(bytes),
    ...(!isWhole && { isCut: true }),
    ...(typeof contentType === "string" && { contentType }),
    ...(typeof requestId === "string" && { requestId }),
  };
}

/** What is wrong with an address that was put together from variables. */
function checkAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return "with its variables replaced, it is no address";
  const { protocol, username, password } = new URL(address);
  if (username !== "" || password !== "") return "with its variables replaced, it has a user or a password in it";
  if (protocol === "https:" || (protocol === "http:" && isAllowedWithoutTls(new URL(address).href))) return undefined;
  return "with its variables replaced, it is neither `https:` nor `http:` to this machine or a metadata service";
}

/** Headers go out a byte a character, and ours are UTF-8, as docker-agent's are. */
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
      return "a header has a character that no header can have, such as a line break";
    }
  }
  return undefined;
}
