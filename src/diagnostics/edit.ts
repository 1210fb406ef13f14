// Edits of a document that keep its layout.
import type { PlacedEdit } from "./extras.ts";
import { parentPointer } from "../text/pointer.ts";
import { lineBefore, lineBreakBefore } from "../text/source.ts";
import { locatePlace, type DocumentPlace } from "./place.ts";

/** Replaces a string but keeps its quotes. */
export function replaceText(place: DocumentPlace, value: string, text: string): PlacedEdit {
  return { place: { ...place, part: "value", span: { start: 0, end: value.length } }, text };
}

/** Inserts a pair before a key of a mapping: `lines` on separate lines, or `inBraces` on the same line if the mapping is in braces. */
export function insertPair(before: DocumentPlace, lines: readonly string[], inBraces: string): PlacedEdit {
  const { document, pointer } = before;
  const { source } = document;
  const { start } = locatePlace(before).range;
  const mapping = locatePlace({ document, pointer: parentPointer(pointer), part: "value" }).range;
  const indentation = lineBefore(source.text, start);
  const isInline = source.text[mapping.start] === "{" || indentation.trim() !== "";
  const next = lineBreakBefore(source.text, start) + indentation;
  const text = isInline ? `${inBraces}, ` : lines.map((line) => line + next).join("");
  return { place: { source, range: { start, end: start } }, text };
}
