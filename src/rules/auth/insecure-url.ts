// Addresses without TLS that lead to another machine.
import { problem } from "../../diagnostics/problem.ts";
import { isAllowedWithoutTls, isExchangedWithoutTls } from "../../facts/addresses.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `insecure-url`. */
export const insecureUrl: AuthRule = ({ config, auths, effectiveSources }) =>
  [
    ...requestsOf(effectiveSources).map(({ url }) => ({
      name: url.place.pointer.includes("/command/") ? "command" : "url",
      text: url,
      isBaseUrl: false,
    })),
    // The token URL of a model follows from its `base_url`, for which agent files have a separate rule.
    ...(config.dialect === "agent" ? [] : auths).flatMap(({ values: { tokenUrl }, spelling }) => {
      const name = spelling.tokenUrl ?? "token_url";
      return tokenUrl ? [{ name, text: tokenUrl, isBaseUrl: /base_url$/i.test(name) }] : [];
    }),
  ]
    .filter(({ text, isBaseUrl }) => /^http:/i.test(text.value) && !isAllowed(text.value, isBaseUrl))
    .map(({ name, text, isBaseUrl }) => problem("insecure-url", text.place, { name, isBaseUrl }));

/** Anthropic's SDKs exchange a token without TLS at fewer hosts than those from which a token can be requested. */
function isAllowed(address: string, isBaseUrl: boolean): boolean {
  return isBaseUrl ? isExchangedWithoutTls(address) : isAllowedWithoutTls(address);
}
