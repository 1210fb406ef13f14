// A `base_url` next to `auth`: the identity token goes there too.
import { problem } from "../diagnostics/problem.ts";
import { hostOf } from "../ir/addresses.ts";
import { tokenUrlTemplate } from "../ir/moved-exchange.ts";
import { referencesIn } from "../ir/template.ts";
import { forAgents, type Rule } from "./rule.ts";
import { findInsecureUrls } from "./insecure-url.ts";

/** Raises `moved-exchange`; not where no token is sent because the address is not secure. */
export const findMovedExchanges: Rule = forAgents((subject) => {
  const insecure = new Set(findInsecureUrls(subject).map(({ place }) => place));
  return subject.inForce.flatMap((auth) => {
    const { tokenUrl } = auth.values;
    const template = tokenUrlTemplate(auth);
    if (!tokenUrl || !template || insecure.has(tokenUrl.place)) return [];
    const variables = [...new Set(referencesIn(template).map(({ name }) => name))];
    return [problem("moved-exchange", tokenUrl.place, { host: hostOf(tokenUrl.value), variables })];
  });
});
