// Which texts are URIs to a program in Go: `format: uri` of its JSON Schemas takes what `url.Parse` reads and what has a scheme
// (Go's net/url, and santhosh-tekuri/jsonschema v6, format.go).

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const CONTROL = /\p{Cc}/u;
const ESCAPES = /^(?:[^%]|%[0-9a-f]{2})*$/i;
const USER = /^(?:[\w.~!$&'()*+,;=:@-]|%[0-9a-f]{2})*$/i;
// Of ASCII; everything else is taken as it is. What is escaped must not be ASCII.
const HOST = /^(?:[\w.~!$&'()*+,;=:[\]<>"-]|\P{ASCII}|%[89a-f][0-9a-f])*$/iu;
const PORT = /^(?::\d*)?$/;
const ADDRESS = /^[0-9a-f:.]+$/i;

export function isGoUri(text: string): boolean {
  const [scheme] = SCHEME.exec(text) ?? [];
  if (scheme === undefined || CONTROL.test(text)) return false;
  const [beforeFragment = "", ...fragment] = text.slice(scheme.length).split("#");
  if (!ESCAPES.test(fragment.join("#"))) return false;
  const [rest = ""] = beforeFragment.split("?");
  // What does not begin with a slash is opaque, and not looked at.
  if (!rest.startsWith("/")) return true;
  if (!rest.startsWith("//")) return ESCAPES.test(rest);
  const slash = rest.indexOf("/", 2);
  const end = slash < 0 ? rest.length : slash;
  return isAuthority(rest.slice(2, end)) && ESCAPES.test(rest.slice(end));
}

function isAuthority(text: string): boolean {
  const at = text.lastIndexOf("@");
  return (at < 0 || USER.test(text.slice(0, at))) && isHost(text.slice(at + 1));
}

function isHost(text: string): boolean {
  if (text.startsWith("[")) {
    const close = text.lastIndexOf("]");
    const address = text.slice(1, close);
    return close > 0 && PORT.test(text.slice(close + 1)) && address.includes(":") && ADDRESS.test(address);
  }
  const colon = text.lastIndexOf(":");
  const host = colon < 0 ? text : text.slice(0, colon);
  // More than one colon is an address of IPv6, which needs brackets.
  return HOST.test(host) && !host.includes(":") && (colon < 0 || PORT.test(text.slice(colon)));
}
