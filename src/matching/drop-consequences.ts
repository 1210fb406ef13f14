// One mistake, one finding: a mistake in a matcher of a rule also shows in its comparison with a token.
import type { DocumentPlace, Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { isWithin } from "../text/pointer.ts";

/** Drops what follows from other problems: of the comparison with a token, and of the rules that were compared. */
export function dropConsequences(ofSignIns: readonly Problem[], ofRules: readonly Problem[]): Problem[] {
  const undecided = ofSignIns.filter(({ code }) => code === "undecided-matcher");
  // A comparison that decides says more: what the token has instead, or that it has such a subject after all.
  const causes = ofRules.filter(
    (cause) => cause.code !== "unmatched-subject" || undecided.some((each) => isAbout(each, cause)),
  );
  const isConsequence = (each: Problem) =>
    (each.code === "undecided-matcher" || each.code === "rule-condition-false") &&
    causes.some((cause) => cause.severity === "error" && isAbout(each, cause));
  return [...ofSignIns.filter((each) => !isConsequence(each)), ...causes];
}

/** Whether a finding of a comparison is about the matcher that a mistake is in. */
function isAbout({ related }: Problem, { place }: Problem): boolean {
  return related.some(({ kind, place: matcher }) => kind === "rule" && isPlaceWithin(place, matcher));
}

/** Whether a place is another one, or within it. */
export function isPlaceWithin(place: Place, owner: Place): boolean {
  if (!isInDocument(place) || !isInDocument(owner)) return false;
  return place.document === owner.document && isWithin(place.pointer, owner.pointer);
}

function isInDocument(place: Place): place is DocumentPlace {
  return "pointer" in place;
}
