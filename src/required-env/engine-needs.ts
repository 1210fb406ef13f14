// What the engine of a workflow needs: the repository's variables and secrets that its values read, and the runner's token endpoint.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Binding } from "../model/binding.ts";
import type { ContextReference } from "../syntax/expression.ts";
import { readsIn, type Text } from "../syntax/text.ts";
import { GITHUB_ACTIONS } from "../facts/github-actions.ts";
import { fieldTexts } from "../model/texts.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";
import { LIMITS } from "../text/limits.ts";
import { subjectOf, variableNeed, type PlacedNeed, type SingleNeed } from "./need.ts";
import { findSourceNeeds } from "./model-needs.ts";
import type { ProvidedBy } from "./requirement.ts";

const PROVIDERS: Readonly<Record<string, ProvidedBy>> = {
  vars: "actions-variable",
  secrets: "actions-secret",
  env: "user",
};

/** The needs of a workflow's engine, each by itself. `environment` is the workflow's own `env`. */
export function findEngineNeeds(binding: Binding, environment: EnvironmentLayer | undefined): SingleNeed[] {
  const { federation, keys } = binding;
  const of = (reason: string, place: DocumentPlace): PlacedNeed => ({ ...subjectOf(binding), reason, place });
  const secrets = keys.map(({ name, alternatives, reason, place }): SingleNeed => ({
    ...variableNeed(name, of(reason, place)),
    alternatives,
    providedBy: "actions-secret",
  }));
  if (!federation) return secrets;
  const runner = [GITHUB_ACTIONS.urlVariable, GITHUB_ACTIONS.tokenVariable].map((name): SingleNeed => ({
    ...variableNeed(name, of("permissions: id-token: write", federation.place)),
    providedBy: "runner",
  }));
  const read = fieldTexts(federation).flatMap(({ name, text }) =>
    followReads(text, environment).flatMap(({ context, name: variable }) => {
      const providedBy = PROVIDERS[context];
      return providedBy && variable !== undefined
        ? [{ ...variableNeed(variable, of(name, text.place)), providedBy }]
        : [];
    }),
  );
  return [...runner, ...findSourceNeeds(federation.source, of), ...read, ...secrets];
}

/**
 * What a text reads; what it reads through the workflow's own `env` counts instead of the variable there. `way` leads to the text;
 * what was `followed` before has been told.
 */
function followReads(
  text: Text,
  environment: EnvironmentLayer | undefined,
  way: ReadonlySet<string> = new Set(),
  followed = new Set<string>(),
): ContextReference[] {
  return readsIn(text).flatMap((read) => {
    const inner = read.context === "env" && read.name !== undefined ? environment?.variables.get(read.name) : undefined;
    if (!inner || read.name === undefined) return [read];
    if (way.has(read.name) || way.size >= LIMITS.depth.most) return [read];
    if (followed.has(read.name)) return [];
    followed.add(read.name);
    return followReads(inner, environment, new Set([...way, read.name]), followed);
  });
}
