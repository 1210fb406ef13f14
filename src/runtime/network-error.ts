// Errors of the network in words. Their own messages are never shown: they name the expanded address, or quote the answer.
import { NOT_LOOPBACK } from "./proxy.ts";
import { ownValue } from "../text/own-value.ts";

const TLS = "its certificate is not trusted; `NODE_EXTRA_CA_CERTS` names a file with further authorities";

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was cut off",
  EPIPE: "the connection was cut off",
  UND_ERR_SOCKET: "the connection was cut off",
  UND_ERR_ABORTED: "the proxy refused the connection",
  ENOTFOUND: "its host is unknown",
  EAI_AGAIN: "its host cannot be looked up at the moment",
  EHOSTUNREACH: "no way leads to its host",
  ENETUNREACH: "no way leads to its host",
  EADDRNOTAVAIL: "no way leads to its host",
  ETIMEDOUT: "its host does not answer",
  UND_ERR_CONNECT_TIMEOUT: "its host does not answer",
  UND_ERR_HEADERS_OVERFLOW: "the head of its answer is too large",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "its answer is cut short",
  CERT_HAS_EXPIRED: "its certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
  DEPTH_ZERO_SELF_SIGNED_CERT: TLS,
  SELF_SIGNED_CERT_IN_CHAIN: TLS,
  UNABLE_TO_GET_ISSUER_CERT: TLS,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: TLS,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: TLS,
  HTTPParserError: "its answer is no HTTP",
  [NOT_LOOPBACK]: "its host is called `localhost`, but is another machine",
  EPROTO: "it does not speak TLS as it should",
};

const FAMILIES: readonly (readonly [prefix: string, words: string])[] = [
  ["HPE_", "its answer is no HTTP"],
  ["ERR_SSL_", "it does not speak TLS as it should"],
  ["CERT_", "its certificate is not valid"],
];

/** What went wrong with a connection, in half a sentence. */
export function describeNetworkError(error: unknown): string {
  const codes = listCodes(error);
  const [code = ""] = codes;
  const words = codes.map((each) => ownValue(WORDS, each) ?? FAMILIES.find(([prefix]) => each.startsWith(prefix))?.[1]);
  const found = words.find((each) => each !== undefined);
  return found ?? `the connection failed${/^[A-Z_0-9]+$/.test(code) ? ` (${code})` : ""}`;
}

/** The codes of an error and of what caused it; some of undici's have none, but a name. */
function listCodes(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  return [...own, error.name, ...listCodes(error.cause, depth + 1)];
}
