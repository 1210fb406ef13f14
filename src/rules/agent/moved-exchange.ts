// A `base_url` next to `auth`: the identity token goes there too.
import { problem } from "../../diagnostics/problem.ts";
import { hostOf } from "../../facts/addresses.ts";
import { readsIn } from "../../syntax/text.ts";
import { relateAuth, type AgentRule } from "../rule.ts";
import { insecureUrl } from "./insecure-url.ts";
import { malformedAddress } from "./malformed-address.ts";

/** Raises `moved-exchange`; not where no token is sent because the address cannot be asked or is not secure. */
export const movedExchange: AgentRule = (subject) => {
  const unasked = new Set([...insecureUrl(subject), ...malformedAddress(subject)].map(({ place }) => place));
  return subject.inForce.flatMap((auth) => {
    const { tokenUrl } = auth.values;
    if (!tokenUrl || unasked.has(tokenUrl.place)) return [];
    const host = hostOf(tokenUrl.value);
    const variables = host === undefined ? [...new Set(readsIn(tokenUrl).flatMap(({ name }) => name ?? []))] : [];
    const related = relateAuth(auth, tokenUrl.place);
    return [problem("moved-exchange", tokenUrl.place, { host, variables }, { related })];
  });
};
