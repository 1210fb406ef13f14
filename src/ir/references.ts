// Model references of an agent file: which model each leads to, and which agents lead to a model.
import type { AgentConfig, ModelConfig, ModelReference } from "./agent-config.ts";
import { LONGEST_VALUE } from "../text/unsafe.ts";
import type { Text } from "./federation.ts";

/** The two halves of `provider/model`: the first slash parts them. Nothing if it is no such pair, or longer than any name. */
export function splitPair(text: Text): { readonly provider: Text; readonly model: Text } | undefined {
  const slash = text.value.indexOf("/");
  if (slash <= 0 || slash === text.value.length - 1 || text.value.length > LONGEST_VALUE) return undefined;
  return {
    provider: { ...text, value: text.value.slice(0, slash) },
    model: { ...text, value: text.value.slice(slash + 1) },
  };
}

/** The model that a reference leads to; nothing if there is none. */
export function resolveReference(config: AgentConfig, reference: ModelReference): ModelConfig | undefined {
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
export function allReferences({ agents, models, providers }: AgentConfig): ModelReference[] {
  return [...agents, ...models.values(), ...providers.values()].flatMap(({ references }) => references);
}

/** A model and the agents that lead to it, in the order of the file; none for a model that no agent reaches. */
export interface ReachedModel {
  readonly model: ModelConfig;
  readonly agents: readonly string[];
}

/** All models: those of `models` first, then those that a `provider/model` pair brings into being. */
export function reachModels(config: AgentConfig): ReachedModel[] {
  const reached = new Map<string, { model: ModelConfig; agents: string[] }>();
  for (const model of config.models.values()) reached.set(model.name, { model, agents: [] });
  for (const agent of config.agents) {
    for (const model of followReferences(config, agent.references)) {
      const entry = reached.get(model.name) ?? { model, agents: [] };
      entry.agents.push(agent.name);
      reached.set(model.name, entry);
    }
  }
  return [...reached.values()];
}

/** All models that references lead to, through routes and the like, each once. */
function followReferences(config: AgentConfig, references: readonly ModelReference[]): ModelConfig[] {
  const found = new Map<string, ModelConfig>();
  const waiting = [references];
  // A list grows while it is gone through; each of its parts can be longer than a call takes arguments.
  for (const next of waiting) {
    for (const reference of next) {
      const model = found.has(reference.value) ? undefined : resolveReference(config, reference);
      if (!model) continue;
      found.set(model.name, model);
      waiting.push(model.references, config.providers.get(model.provider?.value ?? "")?.references ?? []);
    }
  }
  return [...found.values()];
}
