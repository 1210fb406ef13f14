// A text and the places in it.

/** A text as it was read, and the name that people know it by: usually its path. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** What is wrong with the text, if the bytes that it was read from were no UTF-8. */
  readonly misreading?: Misreading;
}

/** What a file that is no UTF-8 is taken for. */
export type Encoding = "UTF-16LE" | "UTF-16BE" | "Windows-1252";

/** Where a text shows that its file is not UTF-8. */
export interface Misreading {
  /** What the file probably is instead; nothing if it only ends too early. */
  readonly encoding?: Encoding;
  /** The first byte that is no UTF-8, unless the whole file is of another kind. */
  readonly byte?: number;
  readonly range: Range;
}

/** A stretch of a source: offsets from 0 in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A point in a source: line and column from 1, the column in UTF-16 units; the offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The offset at which each line of the text begins. A byte order mark is no column of the first line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The position of an offset, given the starts of the lines; an offset outside the text is moved to its nearest end. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = starts[low] ?? 0;
  const inside = Math.max(offset, start);
  return { line: low + 1, column: inside - start + 1, offset: inside };
}

/** What stands before an offset in its line, but for a byte order mark. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).replace(/^\uFEFF/, "");
}

/** The line break before an offset; in the first line, the first one of the text. */
export function lineBreakBefore(text: string, offset: number): string {
  const before = text.lastIndexOf("\n", offset - 1);
  const found = before < 0 ? text.indexOf("\n") : before;
  return text[found - 1] === "\r" ? "\r\n" : "\n";
}

/** A text to put in the place of a range. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A text with edits made that do not touch each other: from the last to the first, so that the offsets before each stay true. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce((result, { range, text: put }) => result.slice(0, range.start) + put + result.slice(range.end), text);
}
