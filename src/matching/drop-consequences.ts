// One mistake, one finding: a mistake in a matcher of a rule also shows in its comparison with a token.
import { isPlaceWithin } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";

/** What else was found. */
export interface OtherProblems {
  /** In the rules that were compared. */
  readonly ofRules: readonly Problem[];
  /** In the shape of the files with rules: a rule that seems to be missing can be in one of them. */
  readonly ofFiles: readonly Problem[];
}

/** Drops what follows from other problems, from those of a comparison and from those of its rules, and joins both. */
export function dropConsequences(ofSignIns: readonly Problem[], { ofRules, ofFiles }: OtherProblems): Problem[] {
  const undecided = ofSignIns.filter(({ code }) => code === "undecided-matcher");
  // A comparison that decides says more: what the token has instead, or that it has such a subject after all.
  const causes = ofRules.filter(
    (cause) => cause.code !== "unmatched-subject" || undecided.some((each) => isAbout(each, cause)),
  );
  const isConsequence = (each: Problem) =>
    each.code === "unknown-rule"
      ? ofFiles.length > 0
      : (each.code === "undecided-matcher" || each.code === "rule-condition-false") &&
        causes.some((cause) => cause.severity === "error" && isAbout(each, cause));
  return [...ofSignIns.filter((each) => !isConsequence(each)), ...causes];
}

/** Whether a finding of a comparison is about the matcher that a mistake is in. */
function isAbout({ related }: Problem, { place }: Problem): boolean {
  return related.some(({ kind, place: matcher }) => kind === "rule" && isPlaceWithin(place, matcher));
}
