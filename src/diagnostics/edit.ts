// Edits of a document's text that keep its layout.
import type { PlacedEdit } from "./extras.ts";
import { locatePlace, type DocumentPlace } from "./place.ts";

/** Replaces the whole of a text, and leaves its quotes. */
export function replaceText(place: DocumentPlace, value: string, text: string): PlacedEdit {
  return { place: { ...place, part: "value", span: { start: 0, end: value.length } }, text };
}

/** Puts a pair before a key of a mapping: on a line of its own, or in the same line if the mapping is in braces. */
export function insertPair(before: DocumentPlace, pair: string): PlacedEdit {
  const { source } = before.document;
  const { start } = locatePlace(before).range;
  const lineStart = source.text.lastIndexOf("\n", start - 1) + 1;
  const indentation = source.text.slice(lineStart, start);
  const separator = /^\s*$/.test(indentation) ? lineBreakOf(source.text) + indentation : ", ";
  return { place: { source, range: { start, end: start } }, text: pair + separator };
}

/** Puts lines before a key of the document's top level. */
export function insertLines(before: DocumentPlace, lines: readonly string[]): PlacedEdit {
  const { source } = before.document;
  const { start } = locatePlace(before).range;
  const text = lines.map((line) => line + lineBreakOf(source.text)).join("");
  return { place: { source, range: { start, end: start } }, text };
}

function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
