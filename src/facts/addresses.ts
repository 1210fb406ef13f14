// URLs that are recognized by their host.

/** A cloud service that issues tokens to the machines on which it is available. */
export interface MetadataService {
  readonly name: string;
  readonly hosts: readonly string[];
  /** The variable that contains its address, if it has no fixed host. */
  readonly variable?: string;
  /** The query parameter that sets the token's audience. */
  readonly audienceParameter: string;
  /** A header without which the response is not a token. */
  readonly header: { readonly name: string; readonly value: string };
  readonly query: readonly { readonly name: string; readonly value: string; readonly isFixed?: true }[];
  /** The key of the JSON response; absent if the response is the token itself. */
  readonly responseField?: string;
  /** The path of requests for a token. */
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

// The metadata services of other clouds.
const OTHER_METADATA_HOSTS = new Set(["100.100.100.200", "[fd00:ec2::254]"]);

// Link-local addresses, which are not routed (RFC 3927): AWS uses some for containers, Azure App Service others for its apps.
const LINK_LOCAL = /^169\.254(\.\d{1,3}){2}$/;

/** Whether a URL may use HTTP: it leads to this machine or to a metadata service. The host must not be a reference. */
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

/** Whether a URL leads to this machine. */
export function isLoopback(address: string): boolean {
  const host = hostOf(address) ?? "";
  return host === "localhost" || host.endsWith(".localhost") || /^127(\.\d+){3}$/.test(host) || host === "[::1]";
}

/** Whether Anthropic's SDK for Go exchanges a token at this URL without TLS: it does at these three hosts, not at other loopback ones. */
export function isExchangedWithoutTls(address: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]", undefined].includes(hostOf(address));
}

/** The metadata service that a URL requests a token from, if any. */
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

/** The query parameters of a URL, decoded; references in them stay as written. */
export function queryOf(address: string): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/.exec(address)?.[1] ?? "");
}

/** The host of a URL in lower case; nothing if a reference is part of it. */
export function hostOf(address: string): string | undefined {
  const host = /^[a-z]+:\/\/(?:[^/@?#]*@)?(\[[^\]$]*\]|[^:/?#$]+)(?:[:/?#]|$)/i.exec(address)?.[1];
  return host?.toLowerCase();
}
