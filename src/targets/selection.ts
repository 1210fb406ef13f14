// Which sign-ins of a file are meant.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Binding } from "../model/binding.ts";
import { suggest } from "../text/suggest.ts";

/** Selects sign-ins of a file; by default all of them, and of an agent file all models that any agent uses. An unknown name is an error. */
export interface Selection {
  /** The name of a model: an entry of `models`, or a `provider/model` pair. The models that it stands for are selected too. */
  readonly model?: string;
  /** The name of an agent: selects the models that it uses. */
  readonly agent?: string;
  /** The name of a sign-in: of an engine, or of the job, container, upstream or profile that declares it. */
  readonly signIn?: string;
  /** Whether to include the models that no agent uses. Default `false`. */
  readonly all?: boolean;
}

/** The bindings of a selection, or the problem with it. */
export type Selected = { readonly bindings: readonly Binding[] } | { readonly problem: Problem };

/** Selects bindings. `whole` is the place of the document, `agents` are the names of its agents. */
export function selectBindings(
  bindings: readonly Binding[],
  selection: Selection,
  whole: DocumentPlace,
  agents: readonly string[],
): Selected {
  const { model, agent, signIn, all } = selection;
  const models = bindings.filter(isModel).map(({ name }) => name);
  const signIns = [...new Set(bindings.filter((each) => !isModel(each)).map(({ name }) => name))];
  if (signIn !== undefined && !bindings.some((binding) => !isModel(binding) && isNamed(binding, signIn)))
    return { problem: unknown(whole, "sign-in", signIn, signIns) };
  if (model !== undefined && !models.includes(model)) return { problem: unknown(whole, "model", model, models) };
  if (agent !== undefined && !agents.includes(agent)) return { problem: unknown(whole, "agent", agent, agents) };
  const chosen = model === undefined ? undefined : expandModel(bindings, model);
  const isSelected = (binding: Binding) =>
    (chosen?.has(binding.name) ?? (binding.reachable || all === true)) &&
    (agent === undefined || binding.agents.includes(agent)) &&
    (signIn === undefined || isNamed(binding, signIn));
  return { bindings: bindings.filter(isSelected) };
}

function isModel({ kind }: Binding): boolean {
  return kind === "model";
}

/** Whether a binding has this name, with or without its scope. */
function isNamed({ name, scope }: Binding, wanted: string): boolean {
  return name === wanted || (scope !== undefined && `${scope}/${name}` === wanted);
}

/** The names of a model and of the models that it stands for. */
function expandModel(bindings: readonly Binding[], model: string): ReadonlySet<string> {
  const byName = new Map(bindings.map((binding) => [binding.name, binding]));
  const names = new Set([model]);
  // The loop also visits the names that it adds.
  for (const name of names) for (const part of byName.get(name)?.standsFor ?? []) names.add(part);
  return names;
}

function unknown(
  whole: DocumentPlace,
  kind: "model" | "agent" | "sign-in",
  name: string,
  known: readonly string[],
): Problem {
  return problem("unknown-selection", whole, { kind, name, known, suggestion: suggest(name, known) });
}
