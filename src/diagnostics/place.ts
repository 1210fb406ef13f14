// Where something is: a pointer into a document, which becomes a range of the text only when a diagnostic is made.
import { isWithin, joinPointer, type Pointer } from "../text/pointer.ts";
import type { Range, Source } from "../text/source.ts";

/** Which half of a pair a pointer refers to. */
export type Part = "key" | "value";

/** What a pointer refers to in the text. */
export interface Location {
  readonly range: Range;
  /** The aliases and merge keys on the way, outermost first: where an anchored block is used. */
  readonly via: readonly Range[];
  /** Whether the range is exactly what was asked for, not an ancestor or more than the span, so that it can be edited. */
  readonly isExact: boolean;
}

/** A comment, from its `#` to the end of its line. */
export interface Comment {
  readonly text: string;
  readonly range: Range;
}

/** A document in which pointers can be located. */
export interface LocatedDocument {
  readonly source: Source;
  /** The data in it. */
  readonly value: unknown;
  /** The comments addressed to wifc in the text that the document was read from. */
  readonly directives: readonly Comment[];
  /** All comments of that text. */
  comments(): readonly Comment[];
  /**
   * The range that a pointer refers to, or that of its nearest ancestor if it refers to nothing. `span` narrows the range to some
   * characters of a value, if the text spells the value out.
   */
  locate(pointer: Pointer, part: Part, span?: Range): Location;
  /** The pointer in the document as written, if this one has its misplaced keys moved to where they belong. */
  readonly writtenAt?: (pointer: Pointer) => Pointer;
}

/** A place as every stage after parsing knows it. */
export interface DocumentPlace {
  readonly document: LocatedDocument;
  readonly pointer: Pointer;
  readonly part: Part;
  readonly span?: Range;
}

/** A place as the parser knows it, before there is a document. */
export interface TextPlace {
  readonly source: Source;
  readonly range: Range;
}

/** Where something is. */
export type Place = DocumentPlace | TextPlace;

/** The place of a key in a document. */
export function keyPlace(document: LocatedDocument, pointer: Pointer): DocumentPlace {
  return { document, pointer: document.writtenAt?.(pointer) ?? pointer, part: "key" };
}

/** The place of a key within what another place refers to. */
export function keyWithin({ document, pointer }: DocumentPlace, key: string): DocumentPlace {
  return keyPlace(document, joinPointer(pointer, key));
}

/** The place of a value in a document, or of some of its characters. */
export function valuePlace(document: LocatedDocument, pointer: Pointer, span?: Range): DocumentPlace {
  const written = document.writtenAt?.(pointer) ?? pointer;
  return span ? { document, pointer: written, part: "value", span } : { document, pointer: written, part: "value" };
}

/** The source that a place is in. */
export function sourceOf(place: Place): Source {
  return "document" in place ? place.document.source : place.source;
}

/** Whether a place is another one, or within it, in the same document. */
export function isPlaceWithin(place: Place, owner: Place): boolean {
  if (!("document" in place && "document" in owner)) return false;
  return place.document === owner.document && isWithin(place.pointer, owner.pointer);
}

/** The range of a place, and the aliases that lead to it. */
export function locatePlace(place: Place): Location {
  if (!("document" in place)) return { range: place.range, via: [], isExact: true };
  return place.document.locate(place.pointer, place.part, place.span);
}
