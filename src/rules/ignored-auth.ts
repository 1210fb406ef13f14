// Federation that docker-agent accepts and then does not use, because it takes the provider for an OpenAI server.
import { problem } from "../diagnostics/problem.ts";
import { authOf } from "../ir/binding.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `ignored-auth`. */
export const findIgnoredAuth: Rule = forAgents(({ config, bindings }) => {
  const withoutType = [...config.providers.values()].flatMap(({ auth, provider, baseUrl }) =>
    auth && !provider && baseUrl
      ? [
          problem("ignored-auth", baseUrl.place, {
            reason: "it stands beside a `base_url`, and there is no `provider`",
          }),
        ]
      : [],
  );
  const ofModels = [...config.models.values()].flatMap(({ auth, provider }) => {
    const entry = config.providers.get(provider?.value ?? "");
    return auth && entry?.baseUrl && !entry.provider && !entry.auth
      ? [problem("ignored-auth", auth.place, { reason: "its provider has a `base_url` and no `provider`" })]
      : [];
  });
  const withApi = bindings
    .filter(authOf)
    .flatMap(({ apiType }) =>
      apiType?.value.startsWith("openai")
        ? [problem("ignored-auth", apiType.place, { reason: "`api_type` makes it an OpenAI server" })]
        : [],
    );
  return [...withoutType, ...ofModels, ...withApi];
});
