// What the files of the subset parser share: how far it has read a text, and what it found there.
import type { Range } from "../text/source.ts";

/** An entry of a mapping or an item of a list. */
export interface Part {
  /** The key or the index. */
  readonly segment: string | number;
  /** Nothing for an item of a list. */
  readonly key: Range | undefined;
  /** Where the value is; empty if there is none. */
  readonly start: number;
  readonly end: number;
  /** The index of the first part of the value; if it has none, that of this part itself. */
  readonly first: number;
}

/** How far a text is read. */
export interface Reading {
  readonly text: string;
  /** The next character to read, and the column of the first character on its line; -1 after the last line. */
  at: number;
  indent: number;
  /** The last value read: its first character, its end, and the end of a collection that ends with it. */
  start: number;
  end: number;
  reach: number;
  /** The parts of a value come before the part that has this value. */
  readonly parts: Part[];
  readonly comments: Range[];
}

export function startReading(text: string): Reading {
  return { text, at: 0, indent: 0, start: 0, end: 0, reach: 0, parts: [], comments: [] };
}

/** The codes of the characters that have a meaning. */
export const CHARACTER = {
  tab: 0x09,
  feed: 0x0a,
  space: 0x20,
  double: 0x22,
  number: 0x23,
  single: 0x27,
  plus: 0x2b,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  greater: 0x3e,
  opening: 0x5b,
  backslash: 0x5c,
  closing: 0x5d,
  openingBrace: 0x7b,
  bar: 0x7c,
  closingBrace: 0x7d,
} as const;

export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === CHARACTER.space) next += 1;
  return next;
}

/** The offset of the line feed that ends a line, or of the end of the text. */
export function endOfLine(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed < 0 ? text.length : feed;
}

/** Whether there is whitespace at an offset, or the end of the text. */
export function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === CHARACTER.space || code === CHARACTER.feed || code === CHARACTER.tab || at >= text.length;
}

/** Notes a comment, and gives its end. */
export function skipComment({ text, comments }: Reading, start: number): number {
  const end = endOfLine(text, start);
  comments.push({ start, end });
  return end;
}

/** Moves from the start of a line to the next line that is neither empty nor a comment. */
export function skipToContent(reading: Reading, from: number): void {
  const { text } = reading;
  let line = from;
  for (;;) {
    const at = skipSpaces(text, line);
    const code = text.charCodeAt(at);
    if (code === CHARACTER.number) line = skipComment(reading, at) + 1;
    else if (code === CHARACTER.feed) line = at + 1;
    else {
      reading.at = at;
      reading.indent = at < text.length ? at - line : -1;
      return;
    }
  }
}

/** Moves past the rest of a line if it contains only a comment. */
export function finishLine(reading: Reading, from: number): boolean {
  const { text } = reading;
  let end = skipSpaces(text, from);
  if (text.charCodeAt(end) === CHARACTER.number && end > from) end = skipComment(reading, end);
  else if (end < text.length && text.charCodeAt(end) !== CHARACTER.feed) return false;
  reading.reach = Math.min(end + 1, text.length);
  skipToContent(reading, end + 1);
  return true;
}
