// Addresses without TLS that lead out of the machine.
import { problem } from "../diagnostics/problem.ts";
import { isAllowedWithoutTls } from "../ir/addresses.ts";
import type { Federation } from "../ir/federation.ts";
import type { NamedText } from "../ir/texts.ts";
import type { Rule } from "./rule.ts";

/** Raises `insecure-url`. */
export const findInsecureUrls: Rule = ({ federations }) =>
  federations
    .flatMap(listAddresses)
    .filter(({ text }) => /^http:/i.test(text.value) && !isAllowedWithoutTls(text.value))
    .map(({ name, text }) => problem("insecure-url", text.place, { name }));

function listAddresses({ source, values: { tokenUrl }, spelling }: Federation): NamedText[] {
  return [
    ...("request" in source && source.request ? [{ name: "url", text: source.request.url }] : []),
    ...(tokenUrl ? [{ name: spelling.tokenUrl ?? "token_url", text: tokenUrl }] : []),
  ];
}
