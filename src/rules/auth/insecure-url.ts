// Addresses without TLS that lead out of the machine.
import { problem } from "../../diagnostics/problem.ts";
import { isAllowedWithoutTls } from "../../facts/addresses.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `insecure-url`. */
export const insecureUrl: AuthRule = ({ config, auths, asked }) =>
  [
    ...requestsOf(asked).map(({ url }) => ({
      name: url.place.pointer.includes("/command/") ? "command" : "url",
      text: url,
    })),
    // That of a model is its `base_url`, which is looked at where docker-agent uses it.
    ...(config.dialect === "agent" ? [] : auths).flatMap(({ values: { tokenUrl }, spelling }) =>
      tokenUrl ? [{ name: spelling.tokenUrl ?? "token_url", text: tokenUrl }] : [],
    ),
  ]
    .filter(({ text }) => /^http:/i.test(text.value) && !isAllowedWithoutTls(text.value))
    .map(({ name, text }) => problem("insecure-url", text.place, { name }));
