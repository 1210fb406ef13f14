// Where a pair or an item is in the text.
import type { Document } from "../parse/document.ts";
import type { Pointer } from "../text/pointer.ts";
import { lineBefore, type Range } from "../text/source.ts";

/** A pair of a mapping, or an item of a list. */
export interface Part {
  /** From the key, or the value of an item, to the end of the value without the line breaks after it. */
  readonly start: number;
  readonly end: number;
  readonly keyEnd: number;
  readonly value: Range;
}

/** The end of a value without the line breaks and the comments after it, some of which the parser counts as part of it. */
function findEnd(document: Document, { start, end: last }: Range): number {
  const { text } = document.source;
  const trim = (limit: number) => start + text.slice(start, limit).trimEnd().length;
  let end = trim(last);
  for (const { range, text: comment } of document.comments().toReversed()) {
    const isLast = range.start > start && range.start + comment.trimEnd().length === end;
    if (isLast && lineBefore(text, range.start).trim() === "") end = trim(range.start);
  }
  return end;
}

/** Locates a pair, or an item with a value. */
export function locatePart(document: Document, pointer: Pointer): Part | undefined {
  const { text } = document.source;
  const key = document.locate(pointer, "key");
  const { range, isExact } = document.locate(pointer, "value");
  const isPair = key.isExact;
  if (!isExact) {
    // A pair without a value ends with its colon.
    const end = text.indexOf(":", key.range.end) + 1;
    const isEmpty = isPair && text.slice(key.range.end, end).trim() === ":";
    return isEmpty ? { start: key.range.start, end, keyEnd: key.range.end, value: { start: end, end } } : undefined;
  }
  const end = findEnd(document, range);
  const value = { start: range.start, end };
  return isPair
    ? { start: key.range.start, end, keyEnd: key.range.end, value }
    : { start: range.start, end, keyEnd: range.start, value };
}
