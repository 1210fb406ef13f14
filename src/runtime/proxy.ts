// Proxies: `HTTPS_PROXY` and `NO_PROXY`, in either case, as curl reads them. Without TLS we only ever ask this machine and
// metadata services, which no proxy can reach for us, so `HTTP_PROXY` has no part in it.
import { EnvHttpProxyAgent } from "undici";
import { isAllowedWithoutTls } from "../ir/addresses.ts";
import type { Environment } from "./options.ts";
import type { Refusal } from "./outcome.ts";

/** A way to an address, for one request, and whether a proxy lies on it. */
export interface Route {
  readonly dispatcher: EnvHttpProxyAgent;
  readonly proxy?: "HTTPS_PROXY";
}

/** The way that the environment asks for. Whoever takes it must destroy the dispatcher, and with it all its sockets. */
export function findRoute(url: URL, environment: Environment, timeLimit: number): Route | Refusal {
  const read = (name: string) => environment[name.toLowerCase()] ?? environment[name] ?? "";
  const proxy = isAllowedWithoutTls(url.href) ? "" : read("HTTPS_PROXY");
  const isAddress = URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol);
  if (proxy !== "" && !isAddress) return { reason: "`HTTPS_PROXY` is no address of a proxy" };
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: "",
    httpsProxy: proxy,
    noProxy: read("NO_PROXY"),
    connect: { timeout: timeLimit },
  });
  return { dispatcher, ...(proxy !== "" && { proxy: "HTTPS_PROXY" }) };
}
