// A `token_key` that is not a valid name of a variable.
import { problem } from "../../diagnostics/problem.ts";
import { isSignIn } from "../../model/federation.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { usedTexts } from "../../model/agent-config.ts";
import { parseTemplate, referencesIn } from "../../syntax/template.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `malformed-token-key` for the models that docker-agent creates and signs in with a key. */
export const malformedTokenKey: AgentRule = ({ config }) => {
  const used = [...followReferences(config).made.values()]
    .filter(({ auth, provider }) => !isSignIn(auth) && !isSignIn(config.providers.get(provider?.value ?? "")?.auth))
    .flatMap((model) => usedTexts(config, model))
    .filter(({ key, text }) => key === "token_key" && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(text.value));
  const found = new Map(used.map(({ text }) => [text.place.pointer, text]));
  return [...found.values()].map(({ value, place }) => {
    const [reference] = referencesIn(parseTemplate(value));
    return problem("malformed-token-key", place, { value, name: reference?.name });
  });
};
