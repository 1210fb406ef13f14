// A `base_url` for a model with `auth`: docker-agent sends the identity token there too.
import { problem } from "../../diagnostics/problem.ts";
import { authOf } from "../../model/binding.ts";
import { hostOf } from "../../facts/addresses.ts";
import { readsIn } from "../../syntax/text.ts";
import { relateAuth, type AgentRule } from "../rule.ts";
import { insecureUrl } from "./insecure-url.ts";
import { malformedAddress } from "../agent/malformed-address.ts";

/** Raises `moved-exchange`, unless docker-agent refuses the address or does not exchange a token for this provider. */
export const movedExchange: AgentRule = (input) => {
  const refused = new Set([...insecureUrl(input), ...malformedAddress(input)].map(({ place }) => place));
  return input.bindings.flatMap((binding) => {
    const auth = binding.provider === "anthropic" ? authOf(binding) : undefined;
    const tokenUrl = auth?.values.tokenUrl;
    if (!auth || !tokenUrl || refused.has(tokenUrl.place)) return [];
    const host = hostOf(tokenUrl.value);
    const variables = host === undefined ? [...new Set(readsIn(tokenUrl).flatMap(({ name }) => name ?? []))] : [];
    const related = relateAuth(auth, tokenUrl.place);
    return [problem("moved-exchange", tokenUrl.place, { host, variables }, { related })];
  });
};
