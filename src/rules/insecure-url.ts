// Addresses without TLS that lead out of the machine.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { isAllowedWithoutTls } from "../ir/addresses.ts";
import type { AgentConfig } from "../ir/agent-config.ts";
import { isSignIn } from "../ir/declared.ts";
import { followReferences } from "../ir/followed-references.ts";
import { isExchangedWithoutTls } from "../ir/go-address.ts";
import { usedTexts } from "../ir/model-texts.ts";
import { requestsOf, type Rule } from "./rule.ts";

/** Raises `insecure-url`. */
export const findInsecureUrls: Rule = ({ config, auths, asked }) => [
  ...(config.dialect === "agent" ? findInsecureExchanges(config) : []),
  ...[
    ...requestsOf(asked).map(({ url }) => ({
      name: url.place.pointer.includes("/command/") ? "command" : "url",
      text: url,
    })),
    ...auths.flatMap(({ values: { tokenUrl }, spelling }) =>
      tokenUrl ? [{ name: spelling.tokenUrl ?? "token_url", text: tokenUrl }] : [],
    ),
  ]
    .filter(({ text }) => /^http:/i.test(text.value) && !isAllowedWithoutTls(text.value))
    .map(({ name, text }) => problem("insecure-url", text.place, { name })),
];

/** The address of a model moves the exchange too. */
function findInsecureExchanges(config: AgentConfig): Problem[] {
  const federated = [...followReferences(config).made.values()].filter(({ auth, provider, isRouter }) =>
    isSignIn((isRouter ? undefined : auth) ?? config.providers.get(provider?.value ?? "")?.auth),
  );
  const used = federated.flatMap((model) => usedTexts(config, model));
  const places = used
    .filter(({ key, text: { value } }) => key === "base_url" && /^http:/i.test(value) && !isExchangedWithoutTls(value))
    .map(({ text: { place } }) => [place.pointer, place] as const);
  return [...new Map(places).values()].map((place) => problem("insecure-url", place, { name: "base_url" }));
}
