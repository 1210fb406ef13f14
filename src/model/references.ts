// References to models in an agent file, and the models that they lead to.
import type { AgentConfig, ModelConfig, ModelReference } from "./agent-config.ts";
import { LONGEST_VALUE } from "../generated/constants.ts";
import type { Text } from "../syntax/text.ts";

/** The two parts of `provider/model`, separated by the first slash; nothing if a text is not such a pair, or is too long for a name. */
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

/** Every reference to a model in a file. */
export function allReferences({ agents, models, providers, shared }: AgentConfig): ModelReference[] {
  const named = [...agents, ...models.values(), ...providers.values()].flatMap(({ references }) => references);
  return [...new Set([...named, ...shared])];
}
