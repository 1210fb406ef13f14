// Output is one identity for one process: which of the bindings it is.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Binding } from "../ir/binding.ts";
import { quote } from "../text/quote.ts";
import { suggest } from "../text/suggest.ts";
import { isFederated, type FederatedBinding, type VariableTarget } from "./target.ts";

/** Which models are asked for; without either, those that any agent reaches. */
export interface Selection {
  readonly model?: string;
  readonly agent?: string;
  /** Also the models that no agent leads to. */
  readonly all?: boolean;
}

/** The bindings of a selection, or why there are none. */
export type Selected = { readonly bindings: readonly Binding[] } | { readonly problem: Problem };

/** The bindings that a selection means. `whole` is the place of the document, `agents` are the names of its agents. */
export function selectBindings(
  bindings: readonly Binding[],
  selection: Selection,
  whole: DocumentPlace,
  agents: readonly string[],
): Selected {
  const { model, agent, all } = selection;
  const models = bindings.map(({ name }) => name);
  if (model !== undefined && !models.includes(model)) return { problem: unknown(whole, "model", model, models) };
  if (agent !== undefined && !agents.includes(agent)) return { problem: unknown(whole, "agent", agent, agents) };
  const isMeant = (binding: Binding) =>
    (model === undefined ? binding.reachable || all === true : binding.name === model) &&
    (agent === undefined || binding.agents.includes(agent));
  return { bindings: bindings.filter(isMeant) };
}

function unknown(whole: DocumentPlace, kind: "model" | "agent", name: string, known: readonly string[]): Problem {
  return problem("unknown-selection", whole, { kind, name, known, suggestion: suggest(name, known) });
}

/** The one sign-in of a selection. `problems` can hold a warning beside it. */
export interface Identity {
  readonly binding?: FederatedBinding;
  readonly problems: readonly Problem[];
}

/** Finds the one identity that all bindings share. */
export function findIdentity(bindings: readonly Binding[], target: VariableTarget, whole: DocumentPlace): Identity {
  const federated = bindings.filter(isFederated);
  const refused = federated.flatMap(target.refuse);
  const [first, ...others] = federated;
  if (!first) return { problems: [problem("nothing-to-compile", whole, {})] };
  if (refused.length > 0) return { problems: refused };

  const identity = identityOf(first, target);
  const different = others.filter((other) => identityOf(other, target) !== identity);
  if (different.length > 0) {
    const related = different.map(({ name, place }) => ({ message: `${quote(name)} signs in differently`, place }));
    const subjects = [first, ...different].map(({ name }) => name);
    return { problems: [problem("awf-conflicting-identities", first.place, { subjects }, { related })] };
  }
  const shadowed = bindings.filter(({ federation, provider }) => !federation && provider === "anthropic");
  const [firstShadowed] = shadowed;
  const models = shadowed.map(({ name }) => name);
  return {
    binding: first,
    problems: firstShadowed ? [problem("awf-shadows-key", firstShadowed.place, { models })] : [],
  };
}

// Written in either case, it is the same.
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function identityOf({ federation }: FederatedBinding, target: VariableTarget): string {
  const values = target
    .variables(federation)
    .map(({ name, value: { value } }) => [name, UUID.test(value) ? value.toLowerCase() : value]);
  return JSON.stringify(values);
}
