// Addresses that are known by their host.

/** A cloud's service that answers a request for a token on its own machines. */
export interface MetadataService {
  readonly name: string;
  readonly hosts: readonly string[];
  /** The query parameter that says whom the token is for. */
  readonly audienceParameter: string;
  /** What a request needs besides, without which the answer is no token. */
  readonly header: { readonly name: string; readonly value: string };
  readonly query: readonly string[];
  /** The key of a JSON answer; nothing where the answer is the token itself. */
  readonly responseField?: string;
  /** The path of the requests that answer with a token. */
  readonly path: RegExp;
}

/** Google's and Azure's metadata services (from their documentation of instance identity). */
const METADATA_SERVICES: readonly MetadataService[] = [
  {
    name: "Google Cloud",
    hosts: ["metadata.google.internal", "metadata", "169.254.169.254"],
    audienceParameter: "audience",
    header: { name: "Metadata-Flavor", value: "Google" },
    query: ["format=full"],
    path: /^\/computeMetadata\/v1\/instance\/service-accounts\/[^/]+\/identity$/i,
  },
  {
    name: "Azure",
    hosts: ["169.254.169.254"],
    audienceParameter: "resource",
    header: { name: "Metadata", value: "true" },
    query: [],
    responseField: "access_token",
    path: /^\/metadata\/identity\/oauth2\/token$/i,
  },
];

// Besides the two above: other clouds' metadata services.
const OTHER_METADATA_HOSTS = new Set(["169.254.170.2", "169.254.170.23", "100.100.100.200", "[fd00:ec2::254]"]);

/** Whether an address may be asked without TLS: it leads to this machine or to a metadata service. A host that is referred to is unknown. */
export function isAllowedWithoutTls(address: string): boolean {
  const host = hostOf(address);
  if (host === undefined) return false;
  return (
    isLoopback(address) || OTHER_METADATA_HOSTS.has(host) || METADATA_SERVICES.some(({ hosts }) => hosts.includes(host))
  );
}

/** Whether an address leads to this machine. */
export function isLoopback(address: string): boolean {
  const host = hostOf(address) ?? "";
  return host === "localhost" || host.endsWith(".localhost") || /^127(\.\d+){3}$/.test(host) || host === "[::1]";
}

/** Whether Anthropic's SDKs exchange a token at an address without TLS (read in their source): only under these names of this machine. */
export function isExchangedWithoutTls(address: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostOf(address) ?? "");
}

/** The metadata service that an address asks for a token; nothing if it asks somebody else. */
export function findMetadataService(address: string): MetadataService | undefined {
  const url = parseAddress(address);
  return (
    url &&
    METADATA_SERVICES.find(({ hosts, path }) => hosts.includes(url.hostname.toLowerCase()) && path.test(url.pathname))
  );
}

/** An address taken apart; references in it stand for themselves. Nothing if it is none. */
export function parseAddress(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** The host as it is written; a reference can follow it, but not begin it. */
export function hostOf(address: string): string | undefined {
  const host = /^[a-z]+:\/\/(?:[^/@?#]*@)?(\[[^\]]*\]|[^:/?#$]+)/i.exec(address)?.[1];
  return host?.toLowerCase();
}
