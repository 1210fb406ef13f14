// The runs of a sign-in → the one subject that all of their tokens have, or why there is none.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Binding } from "../model/binding.ts";
import { gapsIn, showText, withoutIds, type PossibleText } from "./possible-text.ts";
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
  const all = possible.flat();
  const shown = [...new Set(all.map(showText))];
  const options = [...new Set(all.flatMap(gapsIn).flatMap(({ option }) => option ?? []))];
  const isCertain = possible.every((texts) => texts.length === 1);
  const [only] = shown;
  if (only !== undefined && shown.length === 1 && options.length === 0) {
    // In a rule, a `*` at the end would make it a prefix.
    if (!only.endsWith("*")) return { value: only };
    options.push("subject");
  }
  // A run of an unknown event is that of a branch if there is one.
  const isSolvable = runs.length === 1 && options.includes("ref");
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
