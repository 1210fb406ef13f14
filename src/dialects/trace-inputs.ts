// A mistake in a value that came from an input is reported where the value was written, with the place that uses it as a related place.
import { sourceOf, type DocumentPlace, type Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { isWithin, type Pointer } from "../text/pointer.ts";
import type { Source } from "../text/source.ts";
import type { Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";

/** The value of an input: given by the import, or the default in the imported file's `import-schema`. */
export interface Input {
  readonly value: Data;
  readonly place: DocumentPlace;
}

/** A value of a document with inputs filled in. */
export interface FilledValue {
  readonly pointer: Pointer;
  /** Whether an input is the whole value, not just a part of it. */
  readonly isWhole: boolean;
  readonly inputs: readonly Input[];
}

/** A source with inputs filled in. */
export interface FilledSource {
  readonly source: Source;
  readonly filled: readonly FilledValue[];
}

/** A document with inputs filled in. */
export interface FilledDocument {
  readonly document: Document;
  readonly filled: readonly FilledValue[];
}

/** Moves each problem to the place that the author has to change, and merges those that are the same mistake. */
export function traceInputs(problems: readonly Problem[], sources: readonly FilledSource[]): readonly Problem[] {
  const traced: Problem[] = [];
  for (const each of problems) {
    const problem = traceProblem(each, sources);
    // The same code where the value is given, or at another use of it, is the same mistake.
    const origins = inputsAt(each.place, sources).map(({ place }) => traceBack(place, sources));
    const known = traced.findIndex(({ code, place }) => {
      return code === each.code && origins.some((origin) => isSamePlace(origin, place));
    });
    const first = traced[known];
    if (first) traced[known] = merge(first, problem);
    else traced.push(problem);
  }
  return traced;
}

function traceProblem(problem: Problem, sources: readonly FilledSource[]): Problem {
  const { place, related, fix, ...rest } = problem;
  const origin = traceBack(place, sources);
  const edits = fix?.edits.map((edit) => ({ ...edit, place: traceBack(edit.place, sources) })) ?? [];
  // A fix changes only one file, and cannot edit a value that consists of several parts.
  const isFixable = edits.every(({ place: at }) => sourceOf(at) === sourceOf(origin) && !findFilled(at, sources));
  const inputs = origin === place ? inputsAt(place, sources) : [];
  return {
    ...rest,
    place: origin,
    related: [
      ...related,
      ...(origin === place ? [] : [{ kind: "used" as const, place }]),
      ...inputs.map((input) => ({ kind: "given" as const, place: input.place })),
    ],
    ...(fix && isFixable && { fix: { ...fix, edits } }),
  };
}

function merge(first: Problem, second: Problem): Problem {
  const known = [first, ...first.related];
  const all = [...second.related, { kind: "used" as const, place: second.place }];
  const added = all.filter(({ place }) => !known.some((other) => isSamePlace(other.place, place)));
  return { ...first, related: [...first.related, ...added], ...(second.isFatal && { isFatal: true }) };
}

function isSamePlace(one: Place, other: Place): boolean {
  if (!("pointer" in one) || !("pointer" in other)) return false;
  return sourceOf(one) === sourceOf(other) && one.pointer === other.pointer && one.part === other.part;
}

/** Follows a value to the place where it was written, through any number of imports. */
function traceBack(place: Place, sources: readonly FilledSource[]): Place {
  for (let at = place; ;) {
    const value = findFilled(at, sources);
    const [input] = value?.inputs ?? [];
    if (!value?.isWhole || !input || !("document" in at)) return at;
    const inside = writtenPointer(at).slice(value.pointer.length);
    // The key itself is in the file that reads the input.
    if (at.part === "key" && inside === "") return at;
    const origin: DocumentPlace = { ...at, document: input.place.document, pointer: input.place.pointer + inside };
    at = origin;
  }
}

function inputsAt(place: Place, sources: readonly FilledSource[]): readonly Input[] {
  const isKey = "part" in place && place.part === "key";
  return isKey ? [] : (findFilled(place, sources)?.inputs ?? []);
}

function findFilled(place: Place, sources: readonly FilledSource[]): FilledValue | undefined {
  if (!("document" in place)) return undefined;
  const source = sourceOf(place);
  const filled = sources.find((each) => each.source === source)?.filled ?? [];
  return filled.find(({ pointer }) => isWithin(writtenPointer(place), pointer));
}

/** The pointer of a place as written: a misspelt or moved key differs from the key that was meant. */
function writtenPointer({ document, pointer }: DocumentPlace): Pointer {
  return document.writtenAt?.(pointer) ?? pointer;
}
