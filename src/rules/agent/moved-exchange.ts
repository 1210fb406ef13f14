// A `base_url` next to `auth`: the identity token goes there too.
import { problem } from "../../diagnostics/problem.ts";
import { hostOf } from "../../facts/addresses.ts";
import { tokenUrlTemplate } from "../../bind/moved-exchange.ts";
import { referencesIn } from "../../syntax/template.ts";
import type { AgentRule } from "../rule.ts";
import { insecureUrl } from "./insecure-url.ts";
import { malformedAddress } from "./malformed-address.ts";

/** Raises `moved-exchange`; not where no token is sent because the address cannot be asked or is not secure. */
export const movedExchange: AgentRule = (subject) => {
  const unasked = new Set([...insecureUrl(subject), ...malformedAddress(subject)].map(({ place }) => place));
  return subject.inForce.flatMap((auth) => {
    const { tokenUrl } = auth.values;
    const template = tokenUrlTemplate(auth);
    if (!tokenUrl || !template || unasked.has(tokenUrl.place)) return [];
    const host = writtenHost(tokenUrl.value);
    const variables = host === undefined ? [...new Set(referencesIn(template).map(({ name }) => name))] : [];
    return [problem("moved-exchange", tokenUrl.place, { host, variables })];
  });
};

/** The host of an address; nothing if a reference is a part of it. */
function writtenHost(address: string): string | undefined {
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(address)?.[1] ?? "$";
  return authority.includes("$") ? undefined : hostOf(address);
}
