// A mistake in a value that came through an input is reported where the value was written, and related to where it is used.
import { sourceOf, type DocumentPlace, type Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { isWithin } from "../text/pointer.ts";
import type { Source } from "../text/source.ts";
import type { FilledValue } from "./inputs.ts";

/** A source into whose values inputs were put. */
export interface FilledSource {
  readonly source: Source;
  readonly filled: readonly FilledValue[];
}

/** The same problems, each at the place that its author has to change. */
export function traceInputs(problems: readonly Problem[], sources: readonly FilledSource[]): readonly Problem[] {
  return sources.some(({ filled }) => filled.length > 0)
    ? problems.map((each) => traceProblem(each, sources))
    : problems;
}

function traceProblem(problem: Problem, sources: readonly FilledSource[]): Problem {
  const { place, related, fix, ...rest } = problem;
  const origin = traceBack(place, sources);
  const edits = fix?.edits.map((edit) => ({ ...edit, place: traceBack(edit.place, sources) })) ?? [];
  // What is right to write into a value that is put together depends on its parts, and a fix changes one file only.
  const isFixable = edits.every(({ place: at }) => sourceOf(at) === sourceOf(origin) && !findFilled(at, sources));
  const inputs = origin === place ? (findFilled(place, sources)?.inputs ?? []) : [];
  return {
    ...rest,
    place: origin,
    related: [
      ...related,
      ...(origin === place ? [] : [{ message: "used here", place }]),
      ...inputs.map((input) => ({ message: "given here", place: input.place })),
    ],
    ...(fix && isFixable && { fix: { ...fix, edits } }),
  };
}

/** Where the value at a place was written: through as many imports as it takes. */
function traceBack(place: Place, sources: readonly FilledSource[]): Place {
  for (let at = place; ;) {
    const value = findFilled(at, sources);
    const [input] = value?.inputs ?? [];
    if (!value?.isWhole || !input || !("document" in at)) return at;
    const inside = at.pointer.slice(value.pointer.length);
    // The key itself stands in the file that reads the input.
    if (at.part === "key" && inside === "") return at;
    const origin: DocumentPlace = { ...at, document: input.place.document, pointer: input.place.pointer + inside };
    at = origin;
  }
}

function findFilled(place: Place, sources: readonly FilledSource[]): FilledValue | undefined {
  if (!("document" in place)) return undefined;
  const source = sourceOf(place);
  const filled = sources.find((each) => each.source === source)?.filled ?? [];
  return filled.find(({ pointer }) => isWithin(place.pointer, pointer));
}
