// A text, its positions and its edits.

/** A text as it was read, and a name for it, usually its path. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** Set if the bytes that the text was read from were not UTF-8. */
  readonly misreading?: Misreading;
}

/** The likely encoding of a file that is not UTF-8. */
export type Encoding = "UTF-16LE" | "UTF-16BE" | "Windows-1252";

/** Why and where a file is not UTF-8. */
export interface Misreading {
  /** The likely encoding of the file; absent if the file only ends in the middle of a character. */
  readonly encoding?: Encoding;
  /** The first byte that is not UTF-8; absent if the whole file is UTF-16. */
  readonly byte?: number;
  readonly range: Range;
}

/** A range of a source: offsets from 0 in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A position in a source: line and column from 1, offset from 0; column and offset in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The offset at which each line of the text begins. A byte order mark does not count as a column of the first line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The position of an offset, given the starts of the lines. */
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

/** The part of a line before an offset, without a byte order mark. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).replace(/^\uFEFF/, "");
}

/** The kind of line break before an offset; for the first line, the first line break of the text. */
export function lineBreakBefore(text: string, offset: number): string {
  const before = text.lastIndexOf("\n", offset - 1);
  const found = before < 0 ? text.indexOf("\n") : before;
  return text[found - 1] === "\r" ? "\r\n" : "\n";
}

/** Replaces a range with a text. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** Applies edits that do not overlap. Of several at the same offset, the first one comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let done = 0;
  let result = "";
  for (const { range, text: added } of sortEdits(edits)) {
    result += text.slice(done, range.start) + added;
    done = range.end;
  }
  return result + text.slice(done);
}

/** Sorts edits by their ranges: what is inserted at the beginning of another range comes before it. */
export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
