// A `base_url` for a model with `auth`: docker-agent sends the identity token there too.
import { problem } from "../../diagnostics/problem.ts";
import { hostOf } from "../../facts/addresses.ts";
import { readsIn } from "../../syntax/text.ts";
import { relateAuth, type AgentRule } from "../rule.ts";
import { insecureUrl } from "./insecure-url.ts";
import { malformedAddress } from "./malformed-address.ts";

/** Raises `moved-exchange`, unless docker-agent refuses the address and so sends no token. */
export const movedExchange: AgentRule = (input) => {
  const refused = new Set([...insecureUrl(input), ...malformedAddress(input)].map(({ place }) => place));
  return input.inForce.flatMap((auth) => {
    const { tokenUrl } = auth.values;
    if (!tokenUrl || refused.has(tokenUrl.place)) return [];
    const host = hostOf(tokenUrl.value);
    const variables = host === undefined ? [...new Set(readsIn(tokenUrl).flatMap(({ name }) => name ?? []))] : [];
    const related = relateAuth(auth, tokenUrl.place);
    return [problem("moved-exchange", tokenUrl.place, { host, variables }, { related })];
  });
};
