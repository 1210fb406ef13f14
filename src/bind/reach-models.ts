// Which models an agent file uses, and for which agents.
import type { ModelChoice } from "../model/binding.ts";
import type { AgentConfig, ModelConfig, ModelReference, ModelRole } from "../model/agent-config.ts";
import { resolveReference } from "../model/references.ts";

/** A model and who uses it. */
export interface ReachedModel {
  readonly model: ModelConfig;
  /** The agents that lead to it, in the order of the file. */
  readonly agents: readonly string[];
  /** Whether anything uses it. */
  readonly isReachable: boolean;
  /** Whether a flavor makes it used. */
  readonly isInFlavor: boolean;
  /** Whether it is used only if another model chooses it from its candidates. */
  readonly isOption: boolean;
  /** The candidates that it chooses from. */
  readonly choices: readonly ModelChoice[];
}

/** All models: those of `models` first, then those that a `provider/model` pair brings into being. */
export function reachModels(config: AgentConfig): ReachedModel[] {
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

/** A reference to follow, and the roles that are not followed from the model behind it. */
interface Step {
  readonly reference: ModelReference;
  readonly without: readonly ModelRole[];
}

interface CandidateStep extends Step {
  readonly chooser: string;
}

const TASKS: readonly ModelRole[] = ["title", "compaction"];
// What takes the place of the model that names it.
const SUBSTITUTES: ReadonlySet<ModelRole> = new Set(["part", "route", "candidate"]);

/** What an agent names for a task counts instead of what its model names; a fallback is never asked for tasks. */
function firstSteps(references: readonly ModelReference[]): Step[] {
  const own = TASKS.filter((task) => references.some(({ role }) => role === task));
  return references.map((reference) => {
    const { role } = reference;
    return { reference, without: role === "fallback" ? TASKS : role === "main" ? own : [] };
  });
}

/** The models that references lead to, each once. Candidates are followed if asked for, else handed back. */
function walk(config: AgentConfig, first: readonly Step[], followsCandidates = false) {
  const models = new Map<string, ModelConfig>();
  const seen = new Set<string>();
  const candidates: CandidateStep[] = [];
  const waiting = [first];
  // A list grows while it is gone through; each of its parts can be longer than a call takes arguments.
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

/** What a model names counts instead of what its provider names. */
function leadsTo(config: AgentConfig, { references, provider }: ModelConfig): readonly ModelReference[] {
  const own = new Set(references.map(({ role }) => role));
  const lent = config.providers.get(provider?.value ?? "")?.references ?? [];
  return [...references, ...lent.filter(({ role }) => !own.has(role))];
}
