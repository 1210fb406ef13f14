// What a model of an agent file or the engine of a workflow needs: one reason for one variable, before the reasons for the same variable
// are merged. Credentials in the author's texts are masked.
import { sourceOf, type Place, type DocumentPlace } from "../diagnostics/place.ts";
import type { SpanReader } from "../diagnostics/span.ts";
import { isRunnerVariable, GITHUB_ACTIONS } from "../facts/github-actions.ts";
import { authOf, type Binding } from "../model/binding.ts";
import { sourcesOf, type Auth, type TokenSource } from "../model/federation.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";
import { sourceTexts, fieldTexts, tokenTexts, type NamedText } from "../model/texts.ts";
import type { ContextReference } from "../syntax/expression.ts";
import { readsIn, type Text } from "../syntax/text.ts";
import { maskCredentials } from "../text/credential.ts";
import { LIMITS } from "../text/limits.ts";
import { MOST_LISTED, type Need, type Requirement, type ProvidedBy } from "./requirement.ts";

/** What needs a variable. */
type NeedOwner = Pick<Need, "model" | "agents" | "moreAgents" | "engine" | "signIn">;

/** A need before its place is looked up: most are never listed. */
interface PlacedNeed extends NeedOwner {
  readonly reason: string;
  readonly place: Place;
}

/** One variable and one reason for it. */
export type SingleNeed = Omit<Requirement, "neededBy"> & { readonly need: PlacedNeed };

/** What a binding is a sign-in of, for the report. */
export function ownerOf({ kind, name, agents }: Binding): NeedOwner {
  const masked = maskCredentials(name);
  if (kind === "engine") return { engine: masked };
  if (kind !== "model") return { signIn: masked };
  const more = agents.length - MOST_LISTED;
  return {
    model: masked,
    agents: agents.slice(0, MOST_LISTED).map(maskCredentials),
    ...(more > 0 && { moreAgents: more }),
  };
}

/** The need for an environment variable, which the runner or the user provides. */
export function variableNeed(name: string, need: PlacedNeed): SingleNeed {
  const providedBy = isRunnerVariable(name) ? "runner" : "user";
  return { name: maskCredentials(name), providedBy, alternatives: [], need };
}

/** Converts a need to plain data, with a span in place of the document. */
export function locateNeed({ place, reason, ...owner }: PlacedNeed, spans: SpanReader): Need {
  return { ...owner, reason: maskCredentials(reason), path: sourceOf(place).name, ...spans.ofPlace(place) };
}

/** Finds the variables that a binding needs. `environment` is what the file sets for everything that it runs. */
export function findNeeds(binding: Binding, environment: EnvironmentLayer | undefined): SingleNeed[] {
  switch (binding.kind) {
    case "model":
      return findModelNeeds(binding);
    case "engine":
      return findEngineNeeds(binding, environment);
    case "step":
    case "container":
    case "upstream":
    case "profile":
      return findDeclaredNeeds(binding);
  }
}

/** Finds the variables that a model needs: for its token source, as keys, and in its texts. */
function findModelNeeds(binding: Binding): SingleNeed[] {
  const of = (reason: string, place: DocumentPlace): PlacedNeed => ({ ...ownerOf(binding), reason, place });
  const keys = binding.keys.map(({ name, alternatives, reason, place }) => ({
    ...variableNeed(name, of(reason, place)),
    alternatives,
  }));
  const own = binding.texts.flatMap(({ text, reason }) => readNeeds(text, of(reason, text.place)));
  return [...(binding.federation ? findSourceNeeds(binding.federation.source, of) : []), ...keys, ...own];
}

/** Finds the variables that a token source reads. `of` creates the need of the model or engine with the source. */
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
 * Finds the variables that an engine needs: the repository variables and secrets that its values read, and the token endpoint of the
 * runner. `environment` is the workflow's own `env`.
 */
function findEngineNeeds(binding: Binding, environment: EnvironmentLayer | undefined): SingleNeed[] {
  const { federation, keys } = binding;
  const of = (reason: string, place: DocumentPlace): PlacedNeed => ({ ...ownerOf(binding), reason, place });
  const secrets = keys.map(({ name, alternatives, reason, place }): SingleNeed => ({
    ...variableNeed(name, of(reason, place)),
    alternatives,
    providedBy: "actions-secret",
  }));
  if (!federation) return secrets;
  const read = fieldTexts(federation).flatMap(({ name, text }) =>
    toNeeds(
      followReads(text, (variable) => environment?.variables.get(variable)),
      of(name, text.place),
    ),
  );
  return [...findRunnerNeeds(federation, of), ...findSourceNeeds(federation.source, of), ...read, ...secrets];
}

/** The token endpoint of the runner. */
function findRunnerNeeds({ place }: Auth, of: (reason: string, place: DocumentPlace) => PlacedNeed): SingleNeed[] {
  return [GITHUB_ACTIONS.urlVariable, GITHUB_ACTIONS.tokenVariable].map((name) => ({
    ...variableNeed(name, of("permissions: id-token: write", place)),
    providedBy: "runner",
  }));
}

/** The variables, secrets and environment variables among what a text reads. */
function toNeeds(reads: readonly ContextReference[], need: PlacedNeed): SingleNeed[] {
  return reads.flatMap(({ context, name }) => {
    const providedBy = PROVIDERS[context];
    return providedBy && name !== undefined ? [{ ...variableNeed(name, need), providedBy }] : [];
  });
}

/**
 * Finds the variables that a declared sign-in needs: those that its values read, those that it leaves to the user, and the token endpoint of
 * the runner. What the file sets itself, or leaves to a script or the cluster, is not listed.
 */
function findDeclaredNeeds(binding: Binding): SingleNeed[] {
  const auth = authOf(binding);
  if (!auth) return [];
  const of = (reason: string, place: DocumentPlace): PlacedNeed => ({ ...ownerOf(binding), reason, place });
  const findVariable = (name: string) =>
    binding.layers?.findLast(({ variables }) => variables.has(name))?.variables.get(name);
  const [source] = sourcesOf(auth);
  const texts = [...fieldTexts(auth), ...(source ? listSourceValues(source) : [])];
  const omitted = (auth.omitted ?? [])
    .filter(({ setBy }) => setBy === "user")
    .map(({ variable, alternatives }) => ({
      ...variableNeed(variable, of("not in the file", auth.place)),
      alternatives,
    }));
  return [
    ...(source?.kind === "github-actions" ? findRunnerNeeds(auth, of) : []),
    ...texts.flatMap(({ name, text }) => toNeeds(followReads(text, findVariable), of(name, text.place))),
    ...omitted,
  ];
}

/** The texts of a token source that the file sets; for a variable with the token, its value. */
function listSourceValues(source: TokenSource): NamedText[] {
  return source.kind === "env" ? tokenTexts(source) : sourceTexts(source);
}

// `path` holds the variables that led to the text, `followed` those that are already in the result.
/** Finds what a text reads. A variable that the file sets is replaced by what its value reads. */
function followReads(
  text: Text,
  findVariable: (name: string) => Text | undefined,
  path: ReadonlySet<string> = new Set(),
  followed = new Set<string>(),
): ContextReference[] {
  return readsIn(text).flatMap((read) => {
    const inner = read.context === "env" && read.name !== undefined ? findVariable(read.name) : undefined;
    if (!inner || read.name === undefined) return [read];
    if (path.has(read.name) || path.size >= LIMITS.depth.most) return [read];
    if (followed.has(read.name)) return [];
    followed.add(read.name);
    return followReads(inner, findVariable, new Set([...path, read.name]), followed);
  });
}
