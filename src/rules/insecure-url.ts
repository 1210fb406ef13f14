// Addresses without TLS that lead out of the machine.
import { problem } from "../diagnostics/problem.ts";
import { isAllowedWithoutTls, isExchangedWithoutTls } from "../ir/addresses.ts";
import { fieldName } from "../ir/texts.ts";
import { requestsOf, type Rule } from "./rule.ts";

/** Raises `insecure-url`. */
export const findInsecureUrls: Rule = ({ auths, sources, config }) => {
  const isAllowedToExchange = config.dialect === "agent" ? isExchangedWithoutTls : isAllowedWithoutTls;
  return [
    ...requestsOf(sources).map(({ url }) => ({ name: "url", text: url, isAllowed: isAllowedWithoutTls })),
    ...auths.flatMap((auth) => {
      const text = auth.values.tokenUrl;
      return text ? [{ name: fieldName(auth, "tokenUrl"), text, isAllowed: isAllowedToExchange }] : [];
    }),
  ]
    .filter(({ text, isAllowed }) => /^http:/i.test(text.value) && !isAllowed(text.value))
    .map(({ name, text }) => problem("insecure-url", text.place, { name }));
};
