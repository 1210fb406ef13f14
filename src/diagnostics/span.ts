// Places → lines and columns, which only diagnostics and reports need.
import type { Position, Range, Source } from "../text/source.ts";
import { lineStarts, positionAt } from "../text/source.ts";
import type { Place } from "./place.ts";
import { locatePlace, sourceOf } from "./place.ts";

/** A range of a file: lines and columns from 1, offsets from 0, the end exclusive; columns and offsets in UTF-16 code units. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Turns ranges and places into spans. */
export interface SpanReader {
  readonly ofRange: (source: Source, range: Range) => Span;
  readonly ofPlace: (place: Place) => Span;
}

/** Creates a reader for any number of sources, which finds the lines of each source only once. */
export function createSpanReader(): SpanReader {
  const starts = new Map<Source, readonly number[]>();

  function ofRange(source: Source, { start, end }: Range): Span {
    const known = starts.get(source) ?? lineStarts(source.text);
    starts.set(source, known);
    return { start: positionAt(known, start), end: positionAt(known, end) };
  }

  return { ofRange, ofPlace: (place) => ofRange(sourceOf(place), locatePlace(place).range) };
}
