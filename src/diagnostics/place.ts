// Where something is: a pointer into a document until the very end, then a range of its text.
import type { Pointer } from "../text/pointer.ts";
import type { Range, Source } from "../text/source.ts";

/** Which half of a pair a pointer means: the key, or the value behind it. */
export type Part = "key" | "value";

/** Where a pointer leads in the text. */
export interface Location {
  readonly range: Range;
  /** The aliases and merge keys that the way led through, outermost first: where an anchored block is used. */
  readonly via: readonly Range[];
  /** Whether the range is just what was asked for, so that it can be edited: not an ancestor, nor more than the span. */
  readonly isExact: boolean;
}

/** A comment, from its `#` to the end of its line. */
export interface Comment {
  readonly text: string;
  readonly range: Range;
}

/** A document as far as places are concerned. */
export interface LocatedDocument {
  readonly source: Source;
  /** The comments that are addressed to wifc, in the text that the document was read from. */
  readonly directives: readonly Comment[];
  /** All comments of that text. */
  comments(): readonly Comment[];
  /**
   * The range of what a pointer names; of its nearest ancestor if there is no such thing.
   * `span` narrows a value to a stretch of its characters, if the text shows it character for character.
   */
  locate(pointer: Pointer, part: Part, span?: Range): Location;
  /** Where the author wrote what a pointer names, if the document stands for one in which keys are in other places. */
  readonly writtenAt?: (pointer: Pointer) => Pointer;
}

/** A place that a stage after parsing speaks of. */
export interface DocumentPlace {
  readonly document: LocatedDocument;
  readonly pointer: Pointer;
  readonly part: Part;
  readonly span?: Range;
}

/** A place that only the parser knows, because there is no document at it yet. */
export interface TextPlace {
  readonly source: Source;
  readonly range: Range;
}

/** Where something is, as far as the stage that says so knows. */
export type Place = DocumentPlace | TextPlace;

/** The place of a key in a document. */
export function keyPlace(document: LocatedDocument, pointer: Pointer): DocumentPlace {
  return { document, pointer: document.writtenAt?.(pointer) ?? pointer, part: "key" };
}

/** The place of a value in a document, or of a stretch of its characters. */
export function valuePlace(document: LocatedDocument, pointer: Pointer, span?: Range): DocumentPlace {
  return { document, pointer: document.writtenAt?.(pointer) ?? pointer, part: "value", ...(span && { span }) };
}

/** The source that a place lies in. */
export function sourceOf(place: Place): Source {
  return "document" in place ? place.document.source : place.source;
}

/** The range of a place, and the aliases that lead to it. */
export function locatePlace(place: Place): Location {
  if (!("document" in place)) return { range: place.range, via: [], isExact: true };
  return place.document.locate(place.pointer, place.part, place.span);
}
