// Source → the selected sign-in, and the values given for its expressions.
import { analyze, type AnalyzedDocument, type Options } from "../analyze.ts";
import type { Config } from "../dialects/dialects.ts";
import { createDiagnostics } from "../diagnostics/diagnostic.ts";
import { attributesOf, problem, type Problem } from "../diagnostics/problem.ts";
import { DEFAULT_TARGET } from "../targets/default-target.ts";
import { checkGivenValues, listReads, indexKnownValues } from "../targets/given-values.ts";
import { findIdentity, selectBindings, type AskedTarget, type Selection } from "../targets/identity.ts";
import type { FederatedBinding, Printable } from "../targets/target.ts";
import type { Source } from "../text/source.ts";
import { findObstacles } from "./obstacles.ts";

/** Selects one sign-in of a source, and gives the values of its expressions. */
export interface IdentityOptions extends Options, Omit<Selection, "all"> {
  /** Which document of a file to read, from 1. Required if several documents have sign-ins that do not belong together. */
  readonly document?: number;
  /** Values that expressions read, by `vars.NAME`, `secrets.NAME` or `env.NAME`. Names are case-insensitive, as on GitHub. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The selected sign-in. Without a `printable`, the problems say why. */
export interface ChosenIdentity {
  readonly printable?: Printable;
  /** What its expressions read, such as `vars.NAME`. Absent if no sign-in was found. */
  readonly reads?: readonly string[];
  readonly problems: readonly Problem[];
}

/** Chooses the document, the models, and the one identity that they share and that the target supports. */
export function chooseIdentity(source: Source, options: IdentityOptions, asked?: AskedTarget): ChosenIdentity {
  const { values, document = 1, ...rest } = options;
  const target = asked === "default" ? DEFAULT_TARGET : asked;
  const all = analyze(source, { ...rest, document });
  const isSettled = ({ code }: Problem) => target !== undefined && attributesOf(code).settledBy?.includes(target);
  const analysis = { ...all, problems: all.problems.filter((each) => !isSettled(each)) };
  const obstacles = findObstacles(analysis);
  if (obstacles) return { problems: obstacles };

  const { identity, problems: found } = selectIdentity(analysis.documents, options, asked);
  const problems = [...analysis.problems, ...found];
  if (!identity) return { problems };

  const { federation } = identity.binding;
  const known = indexKnownValues(values);
  const wrong = checkGivenValues(federation, known);
  const chosen = wrong.length === 0 ? { printable: { ...identity, known } } : {};
  return { ...chosen, reads: listReads(federation), problems: [...problems, ...wrong] };
}

/** The members that every result has: diagnostics of these problems, and what the expressions of the sign-in read, if there is one. */
export function createResult({ reads }: ChosenIdentity, problems: readonly Problem[], { audience }: Options) {
  return { ...(reads && { reads }), diagnostics: createDiagnostics(problems, audience) };
}

interface SelectedIdentity {
  readonly identity?: { readonly binding: FederatedBinding; readonly config: Config };
  readonly problems: readonly Problem[];
}

function selectIdentity(
  documents: readonly AnalyzedDocument[],
  options: IdentityOptions,
  asked: AskedTarget,
): SelectedIdentity {
  const chosen = chooseDocument(documents, options.document);
  if ("problem" in chosen) return { problems: [chosen.problem] };

  const { bindings, config, whole } = chosen.document;
  const selected = selectBindings(bindings, options, whole, config.agentNames);
  if ("problem" in selected) return { problems: [selected.problem] };

  // The output is not for the detection job of a workflow.
  const bindingsOfAgents = selected.bindings.filter(({ isDetection }) => !isDetection);
  const { binding, problems } = findIdentity(bindingsOfAgents, asked, whole);
  return { problems, ...(binding && { identity: { binding, config } }) };
}

function chooseDocument(
  documents: readonly AnalyzedDocument[],
  number: number | undefined,
): { readonly document: AnalyzedDocument } | { readonly problem: Problem } {
  const [first] = documents;
  const document = number === undefined && documents.length === 1 ? first : documents[(number ?? 0) - 1];
  if (document) return { document };
  if (!first) throw new Error("expected a file with documents");
  return { problem: problem("several-documents", first.whole, { count: documents.length }) };
}
