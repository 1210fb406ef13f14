// Proxies: `HTTPS_PROXY` and `NO_PROXY`, in either case, as curl reads them. Without TLS we only ever ask this machine and
// metadata services, which no proxy can reach for us, so `HTTP_PROXY` has no part in it.
import { EnvHttpProxyAgent } from "undici";
import { isAllowedWithoutTls, isLoopback } from "../facts/addresses.ts";
import { quoteList } from "../text/quote.ts";
import { lookupLoopback } from "./loopback.ts";
import type { Environment } from "./options.ts";
import type { Refusal } from "./outcome.ts";
import { ownValue } from "../text/own-value.ts";

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
