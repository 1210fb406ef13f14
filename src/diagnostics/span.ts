// Places → positions, at the very end of the way.
import type { Position, Range, Source } from "../text/source.ts";
import { lineStarts, positionAt } from "../text/source.ts";
import type { Place } from "./place.ts";
import { locatePlace, sourceOf } from "./place.ts";

/** A stretch of a file: lines and columns from 1, columns in UTF-16 units, offsets from 0, the end exclusive. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Turns ranges and places into spans, and counts the lines of each source only once. */
export interface SpanReader {
  readonly ofRange: (source: Source, range: Range) => Span;
  readonly ofPlace: (place: Place) => Span;
}

/** A reader of spans in any number of sources. */
export function createSpanReader(): SpanReader {
  const starts = new Map<Source, readonly number[]>();

  function ofRange(source: Source, { start, end }: Range): Span {
    const known = starts.get(source) ?? lineStarts(source.text);
    starts.set(source, known);
    return { start: positionAt(known, start), end: positionAt(known, end) };
  }

  return { ofRange, ofPlace: (place) => ofRange(sourceOf(place), locatePlace(place).range) };
}
