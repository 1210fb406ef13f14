// Addresses without TLS that lead out of the machine.
import { problem } from "../diagnostics/problem.ts";
import { isAllowedWithoutTls } from "../ir/addresses.ts";
import { requestsOf, type Rule } from "./rule.ts";

/** Raises `insecure-url`. */
export const findInsecureUrls: Rule = ({ auths, asked }) =>
  [
    ...requestsOf(asked).map(({ url }) => ({
      name: url.place.pointer.includes("/command/") ? "command" : "url",
      text: url,
    })),
    ...auths.flatMap(({ values: { tokenUrl }, spelling }) =>
      tokenUrl ? [{ name: spelling.tokenUrl ?? "token_url", text: tokenUrl }] : [],
    ),
  ]
    .filter(({ text }) => /^http:/i.test(text.value) && !isAllowedWithoutTls(text.value))
    .map(({ name, text }) => problem("insecure-url", text.place, { name }));
