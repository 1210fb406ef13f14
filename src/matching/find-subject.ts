// The runs of a sign-in → the one subject that all of their tokens have, or why there is none.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { CALL, refOfEvent } from "../facts/github-claims.ts";
import type { Binding } from "../model/binding.ts";
import { optionsIn, showText, withoutIds, type ClaimOption, type PossibleText } from "./possible-text.ts";
import type { Run } from "./run.ts";

/** A run, and what signs in in it. */
export interface RunOfBinding {
  readonly binding: Binding;
  readonly run: Run;
}

/** The subject, or why it is not known. */
export type FoundSubject =
  | { readonly value: string; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

/** Finds the subject that all runs have. If its form with immutable ids is not known, it is the form without them. */
export function findSubject(runs: readonly RunOfBinding[], place: DocumentPlace): FoundSubject {
  const possible = runs.map(({ run }) => withoutIds(run.claims.get("sub") ?? []));
  const missing = runs.map(({ binding }, index) => listMissing(binding, possible[index] ?? []));
  const shown = [...new Set(possible.flat().map(showText))];
  const options = [...new Set(missing.flat())];
  const isCertain = possible.every((texts) => texts.length === 1);
  const [only] = shown;
  if (only !== undefined && shown.length === 1 && options.length === 0) {
    // In a rule, a `*` at the end would make it a prefix.
    if (!only.endsWith("*")) return { value: only };
    options.push("subject");
  }
  const isSolvable =
    missing.every((each) => each.includes("environment")) ||
    (missing.every((each) => each.includes("ref")) && runs.every(({ binding }) => isOfBranches(binding)));
  return {
    problems: [
      ...(shown.length > 1 && !isSolvable
        ? [problem("several-subjects", place, { subjects: groupSubjects(runs, possible), isCertain })]
        : []),
      ...(options.length > 0
        ? [problem("underivable-claim", place, { name: "subject", found: listFound(shown), options })]
        : []),
    ],
  };
}

/**
 * The options that the subject of a run depends on. If the job names its environment by an expression, that decides whatever the ref is.
 * Elsewhere, a run with a ref has no environment.
 */
function listMissing({ job }: Binding, texts: readonly PossibleText[]): readonly ClaimOption[] {
  const options = optionsIn(texts);
  const decides = job?.environment && options.includes("environment") ? "environment" : "ref";
  const needless = decides === "ref" ? "environment" : "ref";
  return options.includes(decides) ? options.filter((option) => option !== needless) : options;
}

/** Whether a run is that of a branch or a tag if a ref is given. */
function isOfBranches({ job }: Binding): boolean {
  return (job?.triggers ?? []).every(({ name }) => name === CALL || refOfEvent(name) === "ref");
}

/** A subject of which nothing is known is not worth showing. */
function listFound(shown: readonly string[]): readonly string[] {
  return shown.filter((text) => text.includes(":"));
}

/** Each subject with the events that start the runs that have it, or with what signs in in these. */
function groupSubjects(runs: readonly RunOfBinding[], possible: readonly (readonly PossibleText[])[]) {
  const haveNames = new Set(runs.map(({ binding }) => binding)).size > 1;
  const owners = new Map<string, Set<string>>();
  for (const [index, { binding, run }] of runs.entries()) {
    const triggers = binding.job?.triggers.map(({ name }) => name) ?? [];
    const names = haveNames ? [binding.name] : run.events.length > 0 ? run.events : triggers;
    for (const text of possible[index] ?? []) {
      const known = owners.get(showText(text)) ?? new Set();
      owners.set(showText(text), new Set([...known, ...names]));
    }
  }
  return [...owners].map(([subject, of]) => ({ subject, of: [...of] }));
}
