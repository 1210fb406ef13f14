// Providers without a `base_url` that docker-agent takes for OpenAI-compatible ones.
import { problem } from "../../diagnostics/problem.ts";
import type { ProviderConfig } from "../../model/agent-config.ts";
import { isSignIn } from "../../model/federation.ts";
import type { AgentRule } from "../rule.ts";
import { isApiOfEntry } from "./unsupported-api-type.ts";

/** Raises `missing-base-url`. */
export const missingBaseUrl: AgentRule = ({ config }) =>
  [...config.providers.values()]
    .filter(
      ({ baseUrl, provider, written }) =>
        !baseUrl && !written.isUnreadable && (written.apiType || !provider || provider.value === "openai"),
    )
    // `unsupported-api-type` reports other APIs, and `unread-auth` a block in place of an entry.
    .filter(({ written }) => !written.apiType || isApiOfEntry(written.apiType.value))
    .filter(
      (entry) => !isUnsupported(entry) && !config.unread.some(({ place }) => place.pointer === entry.place.pointer),
    )
    .map(({ name, place, auth }) => problem("missing-base-url", place, { name, hasAuth: isSignIn(auth) }));

/** Whether `unsupported-provider` reports it. */
function isUnsupported({ name, provider, auth }: ProviderConfig): boolean {
  return isSignIn(auth) && (provider?.value ?? name) !== "anthropic";
}
