// Where a stored credential is asked for although an engine signs in at Anthropic (github/gh-aw, `GetRequiredSecretNames`, v0.88).
import { MODEL_PROVIDER_KEYS, type ModelProvider } from "../facts/engine.ts";
import type { Auth } from "../model/federation.ts";
import { effectiveProvider } from "../model/provider.ts";
import type { ProviderKey } from "../facts/provider-keys.ts";
import type { EngineConfig } from "../model/workflow-config.ts";

/** The provider that an engine talks to instead of Anthropic, so that its sign-in there is not used. */
export function findBypass({ name, modelProvider }: EngineConfig, auth: Auth): ModelProvider | undefined {
  // What other engines do with it is a mismatch.
  if (effectiveProvider(auth) !== "anthropic" || (name !== "claude" && name !== "pi")) return undefined;
  return modelProvider?.name === "anthropic" ? undefined : modelProvider;
}

/** What gh-aw asks for next to a sign-in at Anthropic. Only the engine `claude` that talks to Anthropic does without. */
export function findKeyBesideAuth({ name, modelProvider }: EngineConfig, auth: Auth): ProviderKey | undefined {
  if (effectiveProvider(auth) !== "anthropic" || !name || !modelProvider) return undefined;
  if (name === "claude" && modelProvider.name === "anthropic") return undefined;
  return MODEL_PROVIDER_KEYS[modelProvider.name];
}
