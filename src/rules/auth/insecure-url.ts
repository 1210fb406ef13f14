// Addresses without TLS that lead to another machine.
import { problem } from "../../diagnostics/problem.ts";
import { isAllowedWithoutTls } from "../../facts/addresses.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `insecure-url`. */
export const insecureUrl: AuthRule = ({ config, auths, effectiveSources }) =>
  [
    ...requestsOf(effectiveSources).map(({ url }) => ({
      name: url.place.pointer.includes("/command/") ? "command" : "url",
      text: url,
    })),
    // The token URL of a model follows from its `base_url`, for which agent files have a separate rule.
    ...(config.dialect === "agent" ? [] : auths).flatMap(({ values: { tokenUrl }, spelling }) =>
      tokenUrl ? [{ name: spelling.tokenUrl ?? "token_url", text: tokenUrl }] : [],
    ),
  ]
    .filter(({ text }) => /^http:/i.test(text.value) && !isAllowedWithoutTls(text.value))
    .map(({ name, text }) => problem("insecure-url", text.place, { name }));
