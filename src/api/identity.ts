// The one sign-in of a source that was asked for.
import type { AnalyzedDocument } from "../analyze.ts";
import type { Config } from "../dialects/dialects.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { findIdentity, selectBindings, type Reader, type Selection } from "../targets/identity.ts";
import type { FederatedBinding } from "../targets/target.ts";

/** Which sign-in of a source is meant. */
export interface IdentityOptions extends Omit<Selection, "all"> {
  /** Which document of a file with several, from 1. */
  readonly document?: number;
}

/** The sign-in and the file that declares it; without one, the problems say why. */
export interface ChosenIdentity {
  readonly identity?: { readonly binding: FederatedBinding; readonly config: Config };
  readonly problems: readonly Problem[];
}

/** Chooses the document, the models, and the one identity that they share. With a target, it is one that the target supports. */
export function chooseIdentity(
  documents: readonly AnalyzedDocument[],
  options: IdentityOptions,
  reader?: Reader,
): ChosenIdentity {
  const chosen = chooseDocument(documents, options.document);
  if ("problem" in chosen) return { problems: [chosen.problem] };

  const { bindings, config, whole } = chosen.document;
  const selected = selectBindings(bindings, options, whole, config.agentNames);
  if ("problem" in selected) return { problems: [selected.problem] };

  // The detection job of a workflow is no business of the program that the output is for.
  const bindingsOfAgents = selected.bindings.filter(({ isDetection }) => !isDetection);
  const { binding, problems } = findIdentity(bindingsOfAgents, reader, whole);
  return { problems, ...(binding && { identity: { binding, config } }) };
}

function chooseDocument(
  documents: readonly AnalyzedDocument[],
  number: number | undefined,
): { readonly document: AnalyzedDocument } | { readonly problem: Problem } {
  const [first] = documents;
  const document = number === undefined && documents.length === 1 ? first : documents[(number ?? 0) - 1];
  if (document) return { document };
  if (!first) throw new Error("a file without documents was to be stopped before");
  return { problem: problem("several-documents", first.whole, { count: documents.length }) };
}
