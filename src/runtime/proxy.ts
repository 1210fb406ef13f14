// Proxy settings: `HTTPS_PROXY` and `NO_PROXY`, in upper or lower case, as curl reads them. `HTTP_PROXY` is ignored, because requests
// without TLS go only to this machine and to metadata services, which a proxy cannot reach.
import { lookup } from "node:dns";
import { isIPv6, type LookupFunction } from "node:net";
import { EnvHttpProxyAgent } from "undici";
import { isAllowedWithoutTls, isLoopback } from "../facts/addresses.ts";
import { quoteList } from "../text/quote.ts";
import type { Environment } from "./options.ts";
import type { Failure } from "./outcome.ts";
import { ownValue } from "../text/own-value.ts";

/** The code of the error for a loopback name that resolves to another machine. */
export const NOT_LOOPBACK = "NOT_LOOPBACK";

/** Looks up a loopback name such as `x.localhost`, and fails if any of its addresses belongs to another machine. */
const lookupLoopback: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, options, (error, found, family) => {
    const addresses = typeof found === "string" ? [found] : (found ?? []).map(({ address }) => address);
    const isHere = addresses.every((address) => isLoopback(`http://${isIPv6(address) ? `[${address}]` : address}`));
    if (error || isHere) callback(error, found, family);
    else callback(Object.assign(new Error("not this machine"), { code: NOT_LOOPBACK }), found, family);
  });
};

/** How one request reaches its host. */
export interface ProxyRoute {
  readonly dispatcher: EnvHttpProxyAgent;
  /** What to add to an error about the use of proxies. */
  readonly remark?: string;
}

/** The route according to the environment. The caller must destroy the dispatcher, which closes all its sockets. */
export function findRoute(url: URL, environment: Environment, timeLimit: number): ProxyRoute | Failure {
  const read = (name: string) => ownValue(environment, name.toLowerCase()) ?? ownValue(environment, name) ?? "";
  const proxy = isAllowedWithoutTls(url.href) ? "" : read("HTTPS_PROXY");
  const isUrl = URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol);
  if (proxy !== "" && !isUrl) return { reason: "`HTTPS_PROXY` is not an `http:` or `https:` URL" };
  const noProxy = read("NO_PROXY");
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: "",
    httpsProxy: proxy,
    noProxy,
    connect: { timeout: timeLimit, ...(isPlainLoopback(url) && { lookup: lookupLoopback }) },
  });
  if (proxy !== "") {
    const exception = noProxy === "" ? "" : ", unless `NO_PROXY` lists the host";
    return { dispatcher, remark: `through the proxy in \`HTTPS_PROXY\`${exception}` };
  }
  const ignored = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"].filter((name) => read(name) !== "");
  return { dispatcher, ...(ignored.length > 0 && { remark: `directly, not through ${quoteList(ignored, "or")}` }) };
}

/** Without TLS, a machine that is only named like this one could read the token. */
function isPlainLoopback({ protocol, href }: URL): boolean {
  return protocol === "http:" && isLoopback(href);
}
