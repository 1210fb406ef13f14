// Source → the selected sign-in, and the values given for its expressions.
import { analyze, type AnalyzedDocument, type Options } from "../analyze.ts";
import { completeBinding, type ProcessVariables } from "../bind/complete.ts";
import type { Config } from "../dialects/dialects.ts";
import { createDiagnostics } from "../diagnostics/diagnostic.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { attributesOf, problem, type Problem } from "../diagnostics/problem.ts";
import { DEFAULT_TARGET } from "../targets/default-target.ts";
import { checkGivenValues, listReads, indexKnownValues } from "../targets/given-values.ts";
import { findIdentity, type AskedTarget } from "../targets/identity.ts";
import { selectBindings, type Selection } from "../targets/selection.ts";
import type { FederatedBinding, Printable } from "../targets/target.ts";
import type { Source } from "../text/source.ts";
import { groupDocuments } from "./document-groups.ts";
import { findObstacles } from "./obstacles.ts";

/** Selects one sign-in of a source, and gives the values of its expressions. */
export interface IdentityOptions extends Options, Omit<Selection, "all"> {
  /** Which document of a file to read, from 1. Required if several documents have sign-ins that do not belong together. */
  readonly document?: number;
  /** Values that expressions read, by `vars.NAME`, `secrets.NAME` or `env.NAME`. Names are case-insensitive, as on GitHub. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The options of a sign-in that is made in this process. */
export interface ChoiceOptions extends IdentityOptions {
  /** The variables of the process. Without them, what a file leaves to the environment is unknown. */
  readonly environment?: ProcessVariables;
}

/** The selected sign-in. Without a `printable`, the problems say why. */
export interface ChosenIdentity {
  readonly printable?: Printable;
  /** All bindings with this sign-in: the jobs, containers or models that share it. */
  readonly alike?: readonly FederatedBinding[];
  /** What its expressions read, such as `vars.NAME`. Absent if no sign-in was found. */
  readonly reads?: readonly string[];
  readonly problems: readonly Problem[];
}

/** Chooses the document, the models, and the one identity that they share and that the target supports. */
export function chooseIdentity(source: Source, options: ChoiceOptions, asked?: AskedTarget): ChosenIdentity {
  const { values, document = 1, environment, ...rest } = options;
  const target = asked === "default" ? DEFAULT_TARGET : asked;
  const all = analyze(source, { ...rest, document });
  const isOpen = ({ code }: Problem) => target === undefined || attributesOf(code).settledBy?.includes(target) !== true;
  const analysis = { ...all, problems: all.problems.filter(isOpen), found: all.found.filter(isOpen) };
  const obstacles = findObstacles(analysis);
  if (obstacles) return { problems: obstacles };

  const { identity, problems: refused } = selectIdentity(analysis.documents, options, asked);
  const problems = [...analysis.problems, ...refused];
  if (!identity) return { problems };

  const { federation, program } = identity.binding;
  // The gateway reads the variables of its process.
  const known = indexKnownValues({ ...(program === "gateway" && nameVariables(environment)), ...values });
  const wrong = checkGivenValues(identity.config, federation, known);
  const { alike, ...found } = identity;
  const isRefused = wrong.some(({ severity }) => severity === "error");
  const chosen = isRefused ? {} : { printable: { ...found, known }, alike };
  return { ...chosen, reads: listReads(federation), problems: [...problems, ...wrong] };
}

/** The members that every result has: diagnostics of these problems, and what the expressions of the sign-in read, if there is one. */
export function createResult({ reads }: ChosenIdentity, problems: readonly Problem[], { audience }: Options) {
  return { ...(reads && { reads }), diagnostics: createDiagnostics(problems, audience) };
}

interface SelectedIdentity {
  readonly identity?: {
    readonly binding: FederatedBinding;
    readonly alike: readonly FederatedBinding[];
    readonly config: Config;
  };
  readonly problems: readonly Problem[];
}

function selectIdentity(
  documents: readonly AnalyzedDocument[],
  options: ChoiceOptions,
  asked: AskedTarget,
): SelectedIdentity {
  const chosen = chooseDocuments(documents, options.document);
  if ("problem" in chosen) return { problems: [chosen.problem] };

  const { documents: together, whole } = chosen;
  const bindings = together.flatMap((document) => document.bindings);
  const agents = together.flatMap(({ config }) => config.agentNames);
  const selected = selectBindings(bindings, options, whole, agents);
  if ("problem" in selected) return { problems: [selected.problem] };

  // The output is not for the detection job of a workflow.
  const { environment } = options;
  const bindingsOfAgents = selected.bindings
    .filter(({ isDetection }) => !isDetection)
    .map((binding) => (environment ? completeBinding(binding, environment) : binding));
  const {
    binding,
    alike = [],
    problems,
  } = findIdentity(bindingsOfAgents, { asked, readsEnvironment: environment !== undefined }, whole);
  const home = together.find((document) => document.bindings.some(({ place }) => place === binding?.place));
  return { problems, ...(binding && home && { identity: { binding, alike, config: home.config } }) };
}

/** The document with this number, or all documents if they are read as one. `whole` is the place of the first. */
function chooseDocuments(
  documents: readonly AnalyzedDocument[],
  number: number | undefined,
): { readonly documents: readonly AnalyzedDocument[]; readonly whole: DocumentPlace } | { readonly problem: Problem } {
  const groups =
    number === undefined ? groupDocuments(documents) : documents.slice(number - 1, number).map((one) => [one]);
  const [together, ...others] = groups;
  const [first] = together ?? documents;
  if (!first) throw new Error("expected a file with documents");
  if (together && others.length === 0) return { documents: together, whole: first.whole };
  return { problem: problem("several-documents", first.whole, { count: documents.length }) };
}

function nameVariables(environment: ProcessVariables = {}): Readonly<Record<string, string>> {
  const set = Object.entries(environment).flatMap(([name, value]) => (value ? [[`env.${name}`, value]] : []));
  return Object.fromEntries(set);
}
