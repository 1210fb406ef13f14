// A `base_url` without TLS that leads to another machine: the token exchange goes there too.
import { followReferences } from "../../bind/followed-references.ts";
import { problem } from "../../diagnostics/problem.ts";
import { isSignIn } from "../../model/federation.ts";
import { usedTexts } from "../../model/agent-config.ts";
import { isExchangedWithoutTls } from "../../facts/addresses.ts";
import { relateAuth, type AgentRule } from "../rule.ts";

/** Raises `insecure-url` for the addresses of models. */
export const insecureUrl: AgentRule = ({ config }) => {
  const found = [...followReferences(config).made.values()].flatMap((model) => {
    const { auth: own, provider, isRouter } = model;
    const auth = (isRouter ? undefined : own) ?? config.providers.get(provider?.value ?? "")?.auth;
    if (!isSignIn(auth)) return [];
    return usedTexts(config, model)
      .filter(({ key, text }) => key === "base_url" && /^http:/i.test(text.value) && !isExchangedWithoutTls(text.value))
      .map(({ text: { place } }) => [place.pointer, { place, related: relateAuth(auth, place) }] as const);
  });
  return [...new Map(found).values()].map(({ place, related }) =>
    problem("insecure-url", place, { name: "base_url", isBaseUrl: true }, { related }),
  );
};
