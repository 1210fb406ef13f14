// The part of a sign-in that targets check: everything without errors. One mistake then does not hide the refusal of something else, and
// is not reported twice.
import { sourceOf, type DocumentPlace, type Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { authOf, type Binding } from "../model/binding.ts";
import type { Text } from "../syntax/text.ts";
import { sourcesOf, type TokenSource } from "../model/federation.ts";
import { AWF_VARIABLES } from "../facts/awf.ts";
import { FIELD_NAMES, type Field } from "../facts/providers.ts";
import { isWithin, lastSegment, parentPointer } from "../text/pointer.ts";
import { AWF } from "./awf.ts";
import type { Candidate } from "./target.ts";
import { targetOf, type TargetName } from "./targets.ts";

/** The part of a binding that targets check; nothing without an `auth`. `problems` are those found so far. */
export function createCandidate(binding: Binding, problems: readonly Problem[]): Candidate | undefined {
  const auth = authOf(binding);
  if (!auth) return undefined;
  const errors = problems.flatMap(({ severity, place }) => (severity === "error" && "pointer" in place ? [place] : []));
  const wrong = new Set<Field>(auth.kind === "broken" ? auth.unreadable : []);
  const values: Partial<Record<Field, Text>> = {};
  for (const field of FIELD_NAMES) {
    const text = auth.values[field];
    if (errors.some((error) => isAbout(error, field, text))) wrong.add(field);
    else if (text) values[field] = text;
  }
  const [source, ...others] = sourcesOf(auth);
  const isSound = source && others.length === 0 && !source.isPartial && !errors.some((error) => isIn(error, source));
  return {
    kind: binding.kind,
    ...(binding.isImported && { isImported: true }),
    ...(binding.isDetection && { isDetection: true }),
    declaration: { ...auth, values },
    source: isSound ? source : undefined,
    notation: auth.notation,
    wrong,
  };
}

/** Whether an error is about the value of a field, or about a variable that overrides it. */
function isAbout(error: DocumentPlace, field: Field, text: Text | undefined): boolean {
  if (lastSegment(error.pointer) === AWF_VARIABLES[field]) return true;
  return text !== undefined && error.pointer === text.place.pointer && isSameFile(error, text.place);
}

/** Whether an error is about anything in the mapping that contains a source. An implied source has no place. */
function isIn(error: DocumentPlace, source: TokenSource): boolean {
  const place = "place" in source ? source.place : source.request?.url.place;
  return place !== undefined && isWithin(error.pointer, parentPointer(place.pointer)) && isSameFile(error, place);
}

function isSameFile(one: Place, other: Place): boolean {
  return sourceOf(one) === sourceOf(other);
}

/** Finds what these targets do not support in the sign-ins in use. Values with errors are skipped. */
export function findRefusals(
  bindings: readonly Binding[],
  targets: readonly TargetName[],
  problems: readonly Problem[],
): Problem[] {
  const reachable = bindings.filter((each) => each.reachable);
  const candidates = reachable.flatMap((binding) => createCandidate(binding, problems) ?? []);
  // Every workflow is checked against AWF; code of the others is only loaded if one of them is asked for.
  return targets.flatMap((name) => candidates.flatMap((name === "awf" ? AWF : targetOf(name)).refuse));
}
