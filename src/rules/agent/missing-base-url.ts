// Providers that docker-agent takes for OpenAI-compatible ones, and that have no address.
import { problem } from "../../diagnostics/problem.ts";
import type { ProviderConfig } from "../../model/agent-config.ts";
import { isSignIn } from "../../model/federation.ts";
import type { AgentRule } from "../rule.ts";
import { isApiOfEntry } from "./unsupported-api-type.ts";

/** Raises `missing-base-url`. */
export const missingBaseUrl: AgentRule = ({ config }) =>
  [...config.providers.values()]
    .filter(
      ({ baseUrl, provider, written }) => !baseUrl && (written.apiType || !provider || provider.value === "openai"),
    )
    // A block where an entry should be is reported as that.
    // So is an API that no entry has.
    .filter(({ written }) => !written.apiType || isApiOfEntry(written.apiType.value))
    .filter((entry) => !isUnsupported(entry) && !config.unread.some(({ pointer }) => pointer === entry.place.pointer))
    .map(({ name, place, auth }) => problem("missing-base-url", place, { name, hasAuth: isSignIn(auth) }));

/** Whether its federation is already reported as one of another provider than Anthropic. */
function isUnsupported({ name, provider, auth }: ProviderConfig): boolean {
  return isSignIn(auth) && (provider?.value ?? name) !== "anthropic";
}
