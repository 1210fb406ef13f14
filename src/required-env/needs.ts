// What a model of an agent file or the engine of a workflow needs: one reason for one variable, before the reasons of the same name come
// together. Credentials in what an author wrote are masked.
import { sourceOf, type Place, type DocumentPlace } from "../diagnostics/place.ts";
import type { SpanReader } from "../diagnostics/span.ts";
import { isRunnerVariable, GITHUB_ACTIONS } from "../facts/github-actions.ts";
import type { Binding } from "../model/binding.ts";
import type { TokenSource } from "../model/federation.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";
import { sourceTexts, fieldTexts } from "../model/texts.ts";
import type { ContextReference } from "../syntax/expression.ts";
import { readsIn, type Text } from "../syntax/text.ts";
import { maskCredentials } from "../text/credential.ts";
import { LIMITS } from "../text/limits.ts";
import { MOST_LISTED, type Need, type Requirement, type ProvidedBy } from "./requirement.ts";

type Subject = Pick<Need, "model" | "agents" | "moreAgents" | "engine">;

/** A need before its place is looked up: most are never listed. */
interface PlacedNeed extends Subject {
  readonly reason: string;
  readonly place: Place;
}

export type SingleNeed = Omit<Requirement, "neededBy"> & { readonly need: PlacedNeed };

export function subjectOf({ kind, name, agents }: Binding): Subject {
  const masked = maskCredentials(name);
  if (kind === "engine") return { engine: masked };
  const more = agents.length - MOST_LISTED;
  return {
    model: masked,
    agents: agents.slice(0, MOST_LISTED).map(maskCredentials),
    ...(more > 0 && { moreAgents: more }),
  };
}

/** A variable of the environment, which the user has to provide if the runner does not. */
export function variableNeed(name: string, need: PlacedNeed): SingleNeed {
  const providedBy = isRunnerVariable(name) ? "runner" : "user";
  return { name: maskCredentials(name), providedBy, alternatives: [], need };
}

/** A need as it is listed, without the document that its place leads to. */
export function locateNeed({ place, reason, ...subject }: PlacedNeed, spans: SpanReader): Need {
  return { ...subject, reason: maskCredentials(reason), path: sourceOf(place).name, ...spans.ofPlace(place) };
}

/** The variables of its token source, its keys, and the references in its own texts. */
export function findModelNeeds(binding: Binding): SingleNeed[] {
  const of = (reason: string, place: DocumentPlace): PlacedNeed => ({ ...subjectOf(binding), reason, place });
  const keys = binding.keys.map(({ name, alternatives, reason, place }) => ({
    ...variableNeed(name, of(reason, place)),
    alternatives,
  }));
  const own = binding.texts.flatMap(({ text, reason }) => readNeeds(text, of(reason, text.place)));
  return [...(binding.federation ? findSourceNeeds(binding.federation.source, of) : []), ...keys, ...own];
}

/** The variables that a token source reads. `of` makes a need of whoever has the source. */
function findSourceNeeds(source: TokenSource, of: (reason: string, place: DocumentPlace) => PlacedNeed): SingleNeed[] {
  if (source.kind === "env") return [variableNeed(source.name.value, of("identity_token.env", source.name.place))];
  return sourceTexts(source).flatMap(({ name, text }) => readNeeds(text, of(`identity_token.${name}`, text.place)));
}

function readNeeds(text: Text, need: PlacedNeed): SingleNeed[] {
  return readsIn(text).flatMap(({ name }) => (name === undefined ? [] : [variableNeed(name, need)]));
}

const PROVIDERS: Readonly<Record<string, ProvidedBy>> = {
  vars: "actions-variable",
  secrets: "actions-secret",
  env: "user",
};

/**
 * The repository's variables and secrets that its values read, and the runner's token endpoint. `environment` is the workflow's own `env`.
 */
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
