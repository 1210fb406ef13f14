// The models that an agent file uses, and the agents that use them.
import { rememberLast } from "../text/remember-last.ts";
import type { ModelChoice } from "../model/binding.ts";
import type { AgentConfig, ModelConfig, ModelReference, ModelRole } from "../model/agent-config.ts";
import { resolveReference } from "../model/references.ts";

/** A model and who uses it. */
export interface ReachedModel {
  readonly model: ModelConfig;
  /** The agents that use it, directly or through other models, in the order of the file. */
  readonly agents: readonly string[];
  /** Whether anything uses it. */
  readonly isReachable: boolean;
  /** Whether a flavor uses it. */
  readonly isInFlavor: boolean;
  /** Whether it is only used if a model with `first_available` selects it. */
  readonly isOption: boolean;
  /** Its candidates, if it has `first_available`. */
  readonly choices: readonly ModelChoice[];
}

/** All models: those in `models`, then those that only a `provider/model` pair declares. */
export const reachModels: (config: AgentConfig) => readonly ReachedModel[] = rememberLast(reach);

function reach(config: AgentConfig): ReachedModel[] {
  const reached = new Map<string, Mutable>();
  for (const model of config.models.values()) reached.set(model.name, notReached(model));
  const followed = new Set<string>();
  for (const { name: agent, references } of [...config.agents, { name: undefined, references: config.shared }]) {
    const certain = walk(config, firstSteps(references));
    const options = walk(config, certain.candidates, true);
    for (const model of new Map([...certain.models, ...options.models]).values()) {
      const entry = reached.get(model.name) ?? notReached(model);
      reached.set(model.name, entry);
      entry.isReachable = true;
      entry.isOption &&= !certain.models.has(model.name);
      if (agent !== undefined) entry.agents.push(agent);
    }
    for (const step of certain.candidates) {
      const name = step.reference.value;
      const key = JSON.stringify([step.chooser, name]);
      if (followed.has(key)) continue;
      followed.add(key);
      reached.get(step.chooser)?.choices.push({ name, models: [...walk(config, [step], true).models.keys()] });
    }
  }
  for (const { name } of walk(config, firstSteps(config.flavors.references), true).models.values()) {
    const entry = reached.get(name);
    if (entry) entry.isInFlavor = true;
  }
  return [...reached.values()].map((entry) => ({ ...entry, isOption: entry.isOption && entry.isReachable }));
}

type Mutable = { -readonly [K in keyof ReachedModel]: ReachedModel[K] } & { agents: string[]; choices: ModelChoice[] };

function notReached(model: ModelConfig): Mutable {
  return { model, agents: [], isReachable: false, isInFlavor: false, isOption: true, choices: [] };
}

/** A reference to follow, and the roles that are not followed from its model. */
interface Step {
  readonly reference: ModelReference;
  readonly without: readonly ModelRole[];
}

interface CandidateStep extends Step {
  readonly chooser: string;
}

const TASKS: readonly ModelRole[] = ["title", "compaction"];
// Roles of models that replace the model that refers to them.
const SUBSTITUTES: ReadonlySet<ModelRole> = new Set(["part", "route", "candidate"]);

/** An agent's own model for a task replaces that of its model; fallbacks are never used for tasks. */
function firstSteps(references: readonly ModelReference[]): Step[] {
  const own = TASKS.filter((task) => references.some(({ role }) => role === task));
  return references.map((reference) => {
    const { role } = reference;
    return { reference, without: role === "fallback" ? TASKS : role === "main" ? own : [] };
  });
}

/** The models that references lead to, each once. Candidates are either followed or returned. */
function walk(config: AgentConfig, first: readonly Step[], followsCandidates = false) {
  const models = new Map<string, ModelConfig>();
  const seen = new Set<string>();
  const candidates: CandidateStep[] = [];
  const waiting = [first];
  // The list grows during the loop. Its items are lists because one can be too long for the arguments of `push`.
  for (const steps of waiting) {
    for (const { reference, without } of steps) {
      const key = `${without.join()} ${reference.value}`;
      const model = seen.has(key) ? undefined : resolveReference(config, reference);
      if (!model) continue;
      seen.add(key);
      models.set(model.name, model);
      const next = leadsTo(config, model)
        .filter(({ role }) => !without.includes(role))
        .map((each) => ({ reference: each, without: SUBSTITUTES.has(each.role) ? without : [] }));
      waiting.push(next.filter((step) => followsCandidates || step.reference.role !== "candidate"));
      if (followsCandidates) continue;
      for (const step of next)
        if (step.reference.role === "candidate") candidates.push({ ...step, chooser: model.name });
    }
  }
  return { models, candidates };
}

/** The references of a model, which replace those of its provider with the same role. */
function leadsTo(config: AgentConfig, { references, provider }: ModelConfig): readonly ModelReference[] {
  const own = new Set(references.map(({ role }) => role));
  const lent = config.providers.get(provider?.value ?? "")?.references ?? [];
  return [...references, ...lent.filter(({ role }) => !own.has(role))];
}
