// A document after its shape was checked: lowering takes every value whose own shape is right, and leaves out the others. A key that is
// misspelt or in the wrong mapping counts as the one that was meant, so that its value is looked at in the same run.
import type { Part } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { isMapping, memberAt, textMember, type Data, type Mapping } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { isWithin, joinPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { findCredentials, type CredentialSearch } from "../validate/credentials.ts";
import type { Move } from "../validate/mistakes.ts";
import { validateShape, type FileShape } from "../validate/shape.ts";

/** What a document is held against. */
export interface CheckedBy extends FileShape {
  readonly credentials: CredentialSearch;
}

/** A document as it was meant, and what is wrong with it as it is written. */
export interface CheckedDocument extends Document {
  /** The pointers, as written, at which something is wrong by itself, and whether with the value. */
  readonly wrong: ReadonlyMap<Pointer, Part>;
  readonly moves: readonly Move[];
}

/**
 * Checks the shape of a document, and that no value is a credential, of which nothing else is said. The problems are those of the text
 * that are asked for; the document is the one that was meant.
 */
export function checkContent(
  document: Document,
  { credentials: search, ...shape }: CheckedBy,
  isAsked: (problem: Problem) => boolean = () => true,
): { readonly checked: CheckedDocument; readonly problems: readonly Problem[] } {
  const credentials = findCredentials(document, document.value, search);
  const { problems: ofShape, moves } = validateShape(document, document.value, shape);
  const problems = [
    ...credentials,
    ...ofShape.filter((each) => isAsked(each) && !credentials.some((other) => isSamePlace(each, other))),
  ];
  if (moves.length === 0) return { checked: { ...document, wrong: listWrong(problems), moves }, problems };
  const meant = { ...document, ...moveKeys(document.value, moves) };
  // Of what was moved, only the values are new.
  const ofMoved = validateShape(meant, meant.value, shape).problems.filter(
    (each) =>
      isAsked(each) &&
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
  for (const { place } of problems) {
    if ("pointer" in place && wrong.get(place.pointer) !== "value") wrong.set(place.pointer, place.part);
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

/** A copy of a value with another one in it. What is no mapping on the way becomes one. */
function withValue(value: Data | undefined, [key, ...rest]: readonly string[], put: Data): Data {
  if (key === undefined) return put;
  const copy: Record<string, Data | undefined> = Object.create(null);
  const mapping: Mapping = Object.assign(copy, isMapping(value) ? value : {});
  copy[key] = withValue(mapping[key], rest, put);
  return mapping;
}

/** The value of a key if it is a text of the right shape. */
export function readableText(
  document: CheckedDocument,
  mapping: Data | undefined,
  pointer: Pointer,
  key: string,
): string | undefined {
  return isWrong(document, joinPointer(pointer, key)) ? undefined : textMember(mapping, key);
}

/** Whether the schema found something wrong with the value that a pointer names. */
export function isWrong({ wrong, writtenAt }: CheckedDocument, pointer: Pointer): boolean {
  return wrong.get(writtenAt?.(pointer) ?? pointer) === "value";
}

/** Whether the schema found something wrong with a value or with anything in it, or a key in it was meant to be another. */
export function hasWrongPart({ wrong, moves, writtenAt }: CheckedDocument, pointer: Pointer): boolean {
  const written = writtenAt?.(pointer) ?? pointer;
  for (const each of wrong.keys()) if (isWithin(each, pointer) || isWithin(each, written)) return true;
  return moves.some(({ to }) => to !== pointer && isWithin(to, pointer));
}

/** Whether a key in a value is not where it was meant to be, so that the value is right only as it was meant. */
export function hasMovedPart({ moves }: Pick<CheckedDocument, "moves">, pointer: Pointer): boolean {
  return moves.some(({ from, to }) => isWithin(from, pointer) || isWithin(to, pointer));
}
