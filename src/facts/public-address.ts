// Which addresses Anthropic can fetch: https, port 443, a public DNS name (Anthropic's reference of Workload Identity Federation).
import { hostOf } from "./addresses.ts";

/** Why Anthropic cannot fetch an address. */
export type Obstruction = "port" | "ip-address" | "internal-name";

// Names that public DNS does not have: RFC 6761, RFC 6762, RFC 8375, and what ICANN reserved for private use. Those of examples are left out.
const INTERNAL = /(?:^|\.)(?:localhost|local|internal|svc|home\.arpa|invalid|lan|corp|home|intranet)\.?$/;

/** Why Anthropic cannot fetch this `https` address, as far as the address shows it. */
export function findObstruction(address: string): Obstruction | undefined {
  const host = hostOf(address);
  if (host === undefined || !URL.canParse(address)) return undefined;
  const { port, hostname } = new URL(address);
  // A URL writes other forms of an IP address, such as `0x7f.1`, as four numbers.
  if (hostname.startsWith("[") || /^\d+(?:\.\d+){3}$/.test(hostname)) return "ip-address";
  if (!hostname.replace(/\.$/, "").includes(".") || INTERNAL.test(hostname)) return "internal-name";
  return port === "" ? undefined : "port";
}
