// The texts that docker-agent makes a model with. A router is made from its provider and name: nothing else of its own is used.
import type { AgentConfig, ModelConfig } from "./agent-config.ts";
import type { Text } from "../syntax/text.ts";

/** A text and the key that it stands under. */
export interface UsedText {
  readonly key: "model" | "base_url" | "token_key";
  readonly text: Text;
}

/** The name, the address and the name of the key that a model is made with; what it lacks is its provider's. */
export function usedTexts({ providers }: AgentConfig, model: ModelConfig): UsedText[] {
  const entry = providers.get(model.provider?.value ?? "");
  const own = model.isRouter ? undefined : model;
  const baseUrl = own?.baseUrl ?? entry?.baseUrl;
  const tokenKey = own?.tokenKey ?? entry?.tokenKey;
  return [
    ...(model.model ? [{ key: "model" as const, text: model.model }] : []),
    ...(baseUrl ? [{ key: "base_url" as const, text: baseUrl }] : []),
    ...(tokenKey ? [{ key: "token_key" as const, text: tokenKey }] : []),
  ];
}
