// The address of a model moves the exchange too: one without TLS that leads out of the machine.
import { followReferences } from "../../bind/followed-references.ts";
import { problem } from "../../diagnostics/problem.ts";
import { isSignIn } from "../../model/federation.ts";
import { usedTexts } from "../../model/agent-config.ts";
import { isExchangedWithoutTls } from "../../facts/addresses.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `insecure-url` for the addresses of models. */
export const insecureUrl: AgentRule = ({ config }) => {
  const federated = [...followReferences(config).made.values()].filter(({ auth, provider, isRouter }) =>
    isSignIn((isRouter ? undefined : auth) ?? config.providers.get(provider?.value ?? "")?.auth),
  );
  const used = federated.flatMap((model) => usedTexts(config, model));
  const places = used
    .filter(({ key, text: { value } }) => key === "base_url" && /^http:/i.test(value) && !isExchangedWithoutTls(value))
    .map(({ text: { place } }) => [place.pointer, place] as const);
  return [...new Map(places).values()].map((place) => problem("insecure-url", place, { name: "base_url" }));
};
