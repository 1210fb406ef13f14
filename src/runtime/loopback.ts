// Names of this machine, such as `x.localhost`: they are only taken for that if they are looked up to be.
import { lookup } from "node:dns";
import { isIPv6, type LookupFunction } from "node:net";
import { isLoopback } from "../facts/addresses.ts";

/** The code of the error where a name leads to another machine. */
export const NOT_LOOPBACK = "NOT_LOOPBACK";

/** Looks a name up, and fails if any of its addresses is not this machine's. */
export const lookupLoopback: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, options, (error, found, family) => {
    const addresses = typeof found === "string" ? [found] : (found ?? []).map(({ address }) => address);
    const isHere = addresses.every((address) => isLoopback(`http://${isIPv6(address) ? `[${address}]` : address}`));
    if (error || isHere) callback(error, found, family);
    else callback(Object.assign(new Error("not this machine"), { code: NOT_LOOPBACK }), found, family);
  });
};
