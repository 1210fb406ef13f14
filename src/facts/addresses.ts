// Addresses that are known by their host.

/** A cloud's service that answers a request for a token on its own machines. */
export interface MetadataService {
  readonly name: string;
  readonly hosts: readonly string[];
  /** The variable that its address is in, if it has no host of its own. */
  readonly variable?: string;
  /** The query parameter that says whom the token is for. */
  readonly audienceParameter: string;
  /** What a request needs besides, without which the answer is no token. */
  readonly header: { readonly name: string; readonly value: string };
  readonly query: readonly { readonly name: string; readonly value: string; readonly isFixed?: true }[];
  /** The key of a JSON answer; nothing where the answer is the token itself. */
  readonly responseField?: string;
  /** The path of the requests that answer with a token. */
  readonly path: RegExp;
}

/** Google's and Azure's metadata services (from their documentation of instance identity and of managed identities in App Service). */
const METADATA_SERVICES: readonly MetadataService[] = [
  {
    name: "Google Cloud",
    hosts: ["metadata.google.internal", "metadata", "169.254.169.254"],
    audienceParameter: "audience",
    header: { name: "Metadata-Flavor", value: "Google" },
    query: [{ name: "format", value: "full", isFixed: true }],
    path: /^\/computeMetadata\/v1\/instance\/service-accounts\/[^/]+\/identity$/i,
  },
  {
    name: "Azure",
    hosts: ["169.254.169.254"],
    audienceParameter: "resource",
    header: { name: "Metadata", value: "true" },
    query: [{ name: "api-version", value: "2018-02-01" }],
    responseField: "access_token",
    path: /^\/metadata\/identity\/oauth2\/token$/i,
  },
  {
    name: "Azure App Service",
    hosts: [],
    variable: "IDENTITY_ENDPOINT",
    audienceParameter: "resource",
    header: { name: "X-IDENTITY-HEADER", value: "${IDENTITY_HEADER}" },
    query: [{ name: "api-version", value: "2019-08-01" }],
    responseField: "access_token",
    path: /^$/,
  },
];

// Besides the two above: other clouds' metadata services.
const OTHER_METADATA_HOSTS = new Set(["100.100.100.200", "[fd00:ec2::254]"]);

// Addresses of the link itself, which no router passes on (RFC 3927): AWS serves containers at some, Azure App Service its apps at others.
const LINK_LOCAL = /^169\.254(\.\d{1,3}){2}$/;

/** Whether an address may be asked without TLS: it leads to this machine or to a metadata service. A host that is referred to is unknown. */
export function isAllowedWithoutTls(address: string): boolean {
  const host = hostOf(address);
  if (host === undefined) return false;
  return (
    isLoopback(address) ||
    LINK_LOCAL.test(host) ||
    OTHER_METADATA_HOSTS.has(host) ||
    METADATA_SERVICES.some(({ hosts }) => hosts.includes(host))
  );
}

/** Whether an address leads to this machine. */
export function isLoopback(address: string): boolean {
  const host = hostOf(address) ?? "";
  return host === "localhost" || host.endsWith(".localhost") || /^127(\.\d+){3}$/.test(host) || host === "[::1]";
}

/** Whether Anthropic's SDK for Go exchanges a token there without TLS: at these three names, and at no other loopback. */
export function isExchangedWithoutTls(address: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]", undefined].includes(hostOf(address));
}

/** The metadata service that an address asks for a token; nothing if it asks somebody else. */
export function findMetadataService(address: string): MetadataService | undefined {
  const [, variable, rest = ""] = BEGINS_WITH_REFERENCE.exec(address) ?? [];
  if (variable !== undefined) {
    const path = rest.replace(/[?#].*$/s, "");
    return METADATA_SERVICES.find((each) => each.variable === variable && each.path.test(path));
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return (
    url &&
    METADATA_SERVICES.find(({ hosts, path }) => hosts.includes(url.hostname.toLowerCase()) && path.test(url.pathname))
  );
}

const BEGINS_WITH_REFERENCE = /^\$\{?(?:\s*env\.)?(\w+)\s*\}?(.*)$/s;

/** The parameters of an address's query, decoded; references in them stand for themselves. */
export function queryOf(address: string): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/.exec(address)?.[1] ?? "");
}

/** The host as it is written; nothing if a reference is a part of it. */
export function hostOf(address: string): string | undefined {
  const host = /^[a-z]+:\/\/(?:[^/@?#]*@)?(\[[^\]$]*\]|[^:/?#$]+)(?:[:/?#]|$)/i.exec(address)?.[1];
  return host?.toLowerCase();
}
