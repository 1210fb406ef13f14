// Describes network errors. Their own messages are never shown, because they contain the expanded URL or parts of the response.
import { NOT_LOOPBACK } from "./proxy.ts";
import { ownValue } from "../text/own-value.ts";

const UNTRUSTED =
  "the server's certificate is not trusted; `NODE_EXTRA_CA_CERTS` can name a file with additional CA certificates";
const TLS_ERROR = "the TLS handshake failed";
const NOT_HTTP = "the response is not HTTP";
const CLOSED = "the connection was closed unexpectedly";
const UNREACHABLE = "the host is unreachable";
const NO_RESPONSE = "the host does not respond";

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: CLOSED,
  EPIPE: CLOSED,
  UND_ERR_SOCKET: CLOSED,
  UND_ERR_ABORTED: "the proxy refused the connection",
  ENOTFOUND: "the host was not found",
  EAI_AGAIN: "the DNS lookup of the host failed for the moment",
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  ETIMEDOUT: NO_RESPONSE,
  UND_ERR_CONNECT_TIMEOUT: NO_RESPONSE,
  UND_ERR_HEADERS_OVERFLOW: "the headers of the response are too large",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the response is incomplete",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another host",
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  HTTPParserError: NOT_HTTP,
  [NOT_LOOPBACK]: "the host is named `localhost`, but resolves to another machine",
  EPROTO: TLS_ERROR,
};

const FAMILIES: readonly (readonly [prefix: string, words: string])[] = [
  ["HPE_", NOT_HTTP],
  ["ERR_SSL_", TLS_ERROR],
  ["CERT_", "the server's certificate is not valid"],
];

/** What went wrong with a connection, as a clause. */
export function describeNetworkError(error: unknown): string {
  const codes = listCodes(error);
  const [code = ""] = codes;
  const words = codes.map((each) => ownValue(WORDS, each) ?? FAMILIES.find(([prefix]) => each.startsWith(prefix))?.[1]);
  const found = words.find((each) => each !== undefined);
  return found ?? `the connection failed${/^[A-Z_0-9]+$/.test(code) ? ` (${code})` : ""}`;
}

/** The codes and names of an error and its causes; some of undici's errors have a name but no code. */
function listCodes(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  return [...own, error.name, ...listCodes(error.cause, depth + 1)];
}
