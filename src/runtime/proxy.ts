// Proxies: `HTTPS_PROXY` and `NO_PROXY`, in either case, as curl reads them. Without TLS we only ever ask this machine and
// metadata services, which no proxy can reach for us, so `HTTP_PROXY` has no part in it.
import { lookup } from "node:dns";
import { isIPv6, type LookupFunction } from "node:net";
import { EnvHttpProxyAgent } from "undici";
import { isAllowedWithoutTls, isLoopback } from "../facts/addresses.ts";
import { quoteList } from "../text/quote.ts";
import type { Environment } from "./options.ts";
import type { Refusal } from "./outcome.ts";
import { ownValue } from "../text/own-value.ts";

/** The code of the error where a name leads to another machine. */
export const NOT_LOOPBACK = "NOT_LOOPBACK";

/** Looks up a name of this machine, such as `x.localhost`, and fails if any of its addresses is another machine's. */
const lookupLoopback: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, options, (error, found, family) => {
    const addresses = typeof found === "string" ? [found] : (found ?? []).map(({ address }) => address);
    const isHere = addresses.every((address) => isLoopback(`http://${isIPv6(address) ? `[${address}]` : address}`));
    if (error || isHere) callback(error, found, family);
    else callback(Object.assign(new Error("not this machine"), { code: NOT_LOOPBACK }), found, family);
  });
};

/** A way to an address, for one request, and what an error has to say about proxies on it. */
export interface Route {
  readonly dispatcher: EnvHttpProxyAgent;
  readonly remark?: string;
}

/** The way that the environment asks for. Whoever takes it must destroy the dispatcher, and with it all its sockets. */
export function findRoute(url: URL, environment: Environment, timeLimit: number): Route | Refusal {
  const read = (name: string) => ownValue(environment, name.toLowerCase()) ?? ownValue(environment, name) ?? "";
  const proxy = isAllowedWithoutTls(url.href) ? "" : read("HTTPS_PROXY");
  const isAddress = URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol);
  if (proxy !== "" && !isAddress) return { reason: "`HTTPS_PROXY` is no address of a proxy" };
  const noProxy = read("NO_PROXY");
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: "",
    httpsProxy: proxy,
    noProxy,
    connect: { timeout: timeLimit, ...(isNamedThisMachine(url) && { lookup: lookupLoopback }) },
  });
  if (proxy !== "") {
    const exception = noProxy === "" ? "" : ", unless `NO_PROXY` names its host";
    return { dispatcher, remark: `by way of the proxy in \`HTTPS_PROXY\`${exception}` };
  }
  const ignored = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"].filter((name) => read(name) !== "");
  return { dispatcher, ...(ignored.length > 0 && { remark: `asked directly, not by ${quoteList(ignored, "or")}` }) };
}

/** Without TLS, what only calls itself this machine could read the token. */
function isNamedThisMachine({ protocol, href }: URL): boolean {
  return protocol === "http:" && isLoopback(href);
}
