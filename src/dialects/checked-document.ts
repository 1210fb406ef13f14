// A document whose shape was checked. Lowering uses every value of the right shape and leaves out the others. A key that is misspelt or
// in the wrong mapping is treated as the key that was meant, so its value is checked in the same run.
import type { Part } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { createMapping, isList, isMapping, memberAt, textMember, type Data, type Mapping } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { isWithin, joinPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { findCredentials, type CredentialSearch } from "../validate/credentials.ts";
import type { Move } from "../validate/mistakes.ts";
import { validateShape, type FileShape } from "../validate/shape.ts";

/** What the content of a document is checked against. */
export interface ContentCheck extends FileShape {
  readonly credentials: CredentialSearch;
  /** Whether the program works in spite of a mistake of shape, which is a warning then. */
  readonly isTolerated?: (problem: Problem) => boolean;
}

/** A document as it was meant, with the mistakes in it as written. */
export interface CheckedDocument extends Document {
  /** The pointers, as written, with a mistake, and whether it is in the key or in the value. */
  readonly wrong: ReadonlyMap<Pointer, Part>;
  readonly moves: readonly Move[];
}

/**
 * Checks the shape of a document, and that no value is a credential; a credential gets no other finding. Returns the document as it was
 * meant, and the problems that `isWanted` accepts.
 */
export function checkContent(
  document: Document,
  { credentials: search, isTolerated, ...shape }: ContentCheck,
  isWanted: (problem: Problem) => boolean = () => true,
): { readonly checked: CheckedDocument; readonly problems: readonly Problem[] } {
  const credentials = findCredentials(document, document.value, search);
  const { problems: found, moves } = validateShape(document, document.value, shape);
  const grade = (each: Problem): Problem =>
    isTolerated?.(each)
      ? { ...each, severity: "warning" }
      : { ...each, ...(each.severity === "error" && { isFatal: true }) };
  const ofShape = found.map(grade);
  const problems = [
    ...credentials,
    ...ofShape.filter((each) => isWanted(each) && !credentials.some((other) => isSamePlace(each, other))),
  ];
  if (moves.length === 0) return { checked: { ...document, wrong: listWrong(problems), moves }, problems };
  const meant = { ...document, ...moveKeys(document.value, moves) };
  // Moved keys were reported above. Only their values have not been checked yet.
  const ofMoved = validateShape(meant, meant.value, shape)
    .problems.map(grade)
    .filter(
      (each) =>
        isWanted(each) &&
        "pointer" in each.place &&
        each.place.part === "value" &&
        isMoved(moves, each.place.pointer) &&
        !credentials.some((other) => isSamePlace(each, other)),
    );
  const all = [...problems, ...ofMoved];
  return { checked: { ...meant, wrong: listWrong(all), moves }, problems: all };
}

function isMoved(moves: readonly Move[], pointer: Pointer): boolean {
  return moves.some(({ from }) => isWithin(pointer, from));
}

function isSamePlace({ place }: Problem, { place: other }: Problem): boolean {
  return "pointer" in place && "pointer" in other && place.pointer === other.pointer && place.part === other.part;
}

function listWrong(problems: readonly Problem[]): CheckedDocument["wrong"] {
  const wrong = new Map<Pointer, Part>();
  for (const { place, severity } of problems) {
    if (severity === "error" && "pointer" in place && wrong.get(place.pointer) !== "value")
      wrong.set(place.pointer, place.part);
  }
  return wrong;
}

function moveKeys(value: Data, moves: readonly Move[]): Pick<Document, "value" | "writtenAt"> {
  const moved = moves.reduce((result, { from, to }) => {
    const found = memberAt(value, splitPointer(from));
    return found === undefined ? result : withValue(result, splitPointer(to), found);
  }, value);
  return {
    value: moved,
    writtenAt: (pointer) => {
      const move = moves.find(({ to }) => isWithin(pointer, to));
      return move ? move.from + pointer.slice(move.to.length) : pointer;
    },
  };
}

/** Copies a value and sets another value in it. Anything on the path that is neither a mapping nor a list becomes a mapping. */
function withValue(value: Data | undefined, [key, ...rest]: readonly string[], put: Data): Data {
  if (key === undefined) return put;
  if (isList(value)) return value.map((item, index) => (String(index) === key ? withValue(item, rest, put) : item));
  const copy: Record<string, Data | undefined> = createMapping();
  const mapping: Mapping = Object.assign(copy, isMapping(value) ? value : {});
  copy[key] = withValue(mapping[key], rest, put);
  return mapping;
}

/** The value of a key if it is a non-empty string of the right shape. */
export function readableText(
  document: CheckedDocument,
  mapping: Data | undefined,
  pointer: Pointer,
  key: string,
): string | undefined {
  const text = textMember(mapping, key);
  return text === undefined || isWrong(document, joinPointer(pointer, key)) ? undefined : text;
}

/** Whether the shape check found a mistake in the value at a pointer itself. */
export function isWrong({ wrong, writtenAt }: CheckedDocument, pointer: Pointer): boolean {
  return wrong.size > 0 && wrong.get(writtenAt?.(pointer) ?? pointer) === "value";
}

/** Whether the shape check found a mistake in a value or in anything within it, including a moved key. */
export function hasWrongPart({ wrong, moves, writtenAt }: CheckedDocument, pointer: Pointer): boolean {
  const written = writtenAt?.(pointer) ?? pointer;
  for (const each of wrong.keys()) if (isWithin(each, pointer) || isWithin(each, written)) return true;
  return moves.some(({ to }) => to !== pointer && isWithin(to, pointer));
}

/** Whether a key in a value was moved, so that only the value as it was meant has the right shape. */
export function hasMovedPart({ moves }: Pick<CheckedDocument, "moves">, pointer: Pointer): boolean {
  return moves.some(({ from, to }) => isWithin(from, pointer) || isWithin(to, pointer));
}
