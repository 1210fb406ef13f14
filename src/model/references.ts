// Model references of an agent file, and which model each leads to.
import type { AgentConfig, ModelConfig, ModelReference } from "./agent-config.ts";
import { LONGEST_VALUE } from "../generated/constants.ts";
import type { Text } from "../syntax/text.ts";

/** The two halves of `provider/model`: the first slash parts them. Nothing if it is no such pair, or longer than any name. */
export function splitPair(text: Text): { readonly provider: Text; readonly model: Text } | undefined {
  const slash = text.value.indexOf("/");
  if (slash <= 0 || slash === text.value.length - 1 || text.value.length > LONGEST_VALUE) return undefined;
  return {
    provider: { ...text, value: text.value.slice(0, slash) },
    model: { ...text, value: text.value.slice(slash + 1), syntax: "docker-agent" },
  };
}

/** The model that a reference leads to; nothing if there is none. */
export function resolveReference(config: AgentConfig, reference: Text): ModelConfig | undefined {
  const declared = config.models.get(reference.value);
  if (declared) return declared;
  const pair = splitPair(reference);
  if (!pair) return undefined;
  return {
    name: reference.value,
    place: reference.place,
    ...pair,
    isRouter: false,
    isFirstAvailable: false,
    usesVertex: false,
    references: [],
  };
}

/** Every reference to a model in a file, wherever it stands. */
export function allReferences({ agents, models, providers, shared }: AgentConfig): ModelReference[] {
  const named = [...agents, ...models.values(), ...providers.values()].flatMap(({ references }) => references);
  return [...new Set([...named, ...shared])];
}
