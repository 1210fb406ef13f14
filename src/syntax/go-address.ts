// URLs as Go's net/url parses them and net/http requests them, because gh-aw and docker-agent are written in Go.
// https://github.com/golang/go/blob/go1.25.0/src/net/url/url.go
import type { AddressFlaw } from "../diagnostics/catalogue/request-words.ts";
import type { Template } from "./template.ts";

const SCHEME = /^[A-Za-z][A-Za-z0-9+\-.]*:/;
const ESCAPE = /%(?![0-9A-Fa-f]{2})/;
// What a host can contain. An escape can only stand for a byte beyond ASCII.
const HOST = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:[\]<>"\u0080-\uFFFF]|%[89A-Fa-f][0-9A-Fa-f])*$/;
const USER = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/;
const IP = /^\[[0-9a-f:.]*\]$/i;

/** Whether a text has the format `uri` of JSON Schema in Go: a URL with a scheme (santhosh-tekuri/jsonschema v6, format.go). */
export function isGoUri(text: string): boolean {
  return SCHEME.test(text) && findUnparsable(text) === undefined;
}

/** Why Go cannot parse a URL; nothing if it can. */
export function findUnparsable(address: string): AddressFlaw | undefined {
  if (/\p{Cc}/u.test(address)) return "control-character";
  const [withoutFragment = "", fragment = ""] = splitOnce(address, "#");
  const [withoutQuery = ""] = splitOnce(withoutFragment, "?");
  const scheme = SCHEME.exec(withoutQuery)?.[0] ?? "";
  if (withoutQuery.startsWith(":")) return "colon-first";
  const rest = withoutQuery.slice(scheme.length);
  const [, authority = "", path = rest] = /^\/\/([^/]*)(.*)$/s.exec(rest) ?? [];
  if (scheme === "" && !rest.startsWith("/") && (rest.split("/")[0] ?? "").includes(":")) return "colon-before-slash";
  // Go does not check what follows a scheme without a slash.
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

/** Why Go cannot send a request to a URL that it can parse; nothing if it can. */
function findUnreachable(address: string): AddressFlaw | undefined {
  const [, scheme = "", authority = ""] = /^([A-Za-z][A-Za-z0-9+\-.]*):(?:\/\/([^/?#]*))?/.exec(address) ?? [];
  if (!/^https?$/i.test(scheme)) return "scheme";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host === "" || host.startsWith(":")) return "no-host";
  const port = /:(\d+)$/.exec(host)?.[1];
  return port !== undefined && Number(port) > 65535 ? "port" : undefined;
}

/** What is wrong with a URL whatever the values of its references, which are only assumed not to be empty. */
export function findAddressFlaw({ parts }: Template): AddressFlaw | undefined {
  const [first] = parts;
  const written = parts.map((part) => (typeof part === "string" ? part : "1")).join("");
  if (first === undefined || typeof first === "string") return findUnparsable(written) ?? findUnreachable(written);
  // A reference at the beginning contains the scheme and the host, and may contain a query.
  const rest = written.slice(1);
  return rest.startsWith("/") ? findUnparsable(rest) : undefined;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
