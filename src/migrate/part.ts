// Where a pair or an item is in the text.
import type { Document } from "../parse/document.ts";
import type { Pointer } from "../text/pointer.ts";
import type { Range } from "../text/source.ts";

/** A pair of a mapping, or an item of a list. */
export interface Part {
  /** From the key, or the value of an item, to the end of the value without the line breaks after it. */
  readonly start: number;
  readonly end: number;
  readonly keyEnd: number;
  readonly value: Range;
}

/** Locates a pair or an item that is written at its place, with a value. */
export function locatePart(document: Document, pointer: Pointer): Part | undefined {
  const { text } = document.source;
  const key = document.locate(pointer, "key");
  const value = document.locate(pointer, "value");
  if (!value.isExact) return undefined;
  const end = value.range.start + text.slice(value.range.start, value.range.end).trimEnd().length;
  const isItem = !key.isExact;
  return {
    start: isItem ? value.range.start : key.range.start,
    end,
    keyEnd: isItem ? value.range.start : key.range.end,
    value: { start: value.range.start, end },
  };
}
