// Addresses as Go's net/url parses them and net/http asks them: what gh-aw refuses, and docker-agent's own client.
// https://github.com/golang/go/blob/go1.25.0/src/net/url/url.go
import type { AddressFlaw } from "../diagnostics/catalogue/request-words.ts";
import type { Template } from "./template.ts";

const SCHEME = /^[A-Za-z][A-Za-z0-9+\-.]*:/;
const ESCAPE = /%(?![0-9A-Fa-f]{2})/;
// What a host can have in it unescaped, besides what is not ASCII; `%` begins an escape of a byte beyond ASCII.
const HOST = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:[\]<>"\u0080-\uFFFF]|%[89A-Fa-f][0-9A-Fa-f])*$/;
const USER = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/;
const IP = /^\[[0-9a-f:.]*\]$/i;

/** Whether a text is a URI to a JSON Schema in Go: an address with a scheme (santhosh-tekuri/jsonschema v6, format.go). */
export function isGoUri(text: string): boolean {
  return SCHEME.test(text) && findUnparsable(text) === undefined;
}

/** What Go cannot parse in an address; nothing if it can. */
export function findUnparsable(address: string): AddressFlaw | undefined {
  if (/\p{Cc}/u.test(address)) return "control-character";
  const [withoutFragment = "", fragment = ""] = splitOnce(address, "#");
  const [withoutQuery = ""] = splitOnce(withoutFragment, "?");
  const scheme = SCHEME.exec(withoutQuery)?.[0] ?? "";
  if (withoutQuery.startsWith(":")) return "colon-first";
  const rest = withoutQuery.slice(scheme.length);
  const [, authority = "", path = rest] = /^\/\/([^/]*)(.*)$/s.exec(rest) ?? [];
  if (scheme === "" && !rest.startsWith("/") && (rest.split("/")[0] ?? "").includes(":")) return "colon-before-slash";
  // What follows a scheme without a slash is not looked at.
  if (scheme !== "" && !rest.startsWith("/")) return undefined;
  if (ESCAPE.test(path) || ESCAPE.test(fragment)) return "percent-sign";
  return checkAuthority(authority);
}

function checkAuthority(authority: string): AddressFlaw | undefined {
  const at = authority.lastIndexOf("@");
  const user = authority.slice(0, Math.max(0, at));
  if (!USER.test(user) || ESCAPE.test(user)) return "user";
  const [, host = "", colon = "", port = ""] = /^(\[.*\]|[^:]*)(:?)(.*)$/s.exec(authority.slice(at + 1)) ?? [];
  if (!HOST.test(host)) return "host-character";
  if (host.startsWith("[") !== host.endsWith("]")) return "host-bracket";
  if (host.startsWith("[") && !IP.test(host)) return "host-address";
  if (colon !== "" && !/^\d*$/.test(port)) return "port";
  return undefined;
}

/** What keeps Go from asking an address that it can parse. */
function findUnreachable(address: string): AddressFlaw | undefined {
  const [, scheme = "", authority = ""] = /^([A-Za-z][A-Za-z0-9+\-.]*):(?:\/\/([^/?#]*))?/.exec(address) ?? [];
  if (!/^https?$/i.test(scheme)) return "scheme";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host === "" || host.startsWith(":")) return "no-host";
  const port = /:(\d+)$/.exec(host)?.[1];
  return port !== undefined && Number(port) > 65535 ? "port" : undefined;
}

/** What is wrong with an address whatever its references stand for. What they stand for can be anything, but for nothing at all. */
export function findAddressFlaw({ parts }: Template): AddressFlaw | undefined {
  const [first] = parts;
  const written = parts.map((part) => (typeof part === "string" ? part : "1")).join("");
  if (first === undefined || typeof first === "string") return findUnparsable(written) ?? findUnreachable(written);
  // A reference that begins it has the scheme and the host, and may have a query.
  const rest = written.slice(1);
  return rest.startsWith("/") ? findUnparsable(rest) : undefined;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
