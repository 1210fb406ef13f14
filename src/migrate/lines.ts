// Edits of whole lines.
import { lineBreakBefore, type TextEdit } from "../text/source.ts";

/** The end of the line in which a value ends, before its line break; nothing if something other than a comment follows the value. */
export function findLineEnd(text: string, offset: number): number | undefined {
  const feed = text.indexOf("\n", offset);
  const end = feed < 0 ? text.length : text.charAt(feed - 1) === "\r" && feed > offset ? feed - 1 : feed;
  return /^\s*(?:#.*)?$/.test(text.slice(offset, end)) ? end : undefined;
}

/**
 * Where what follows a value begins, whose line ends at `end`: after the comments that are indented more than its key or dash, or that are
 * items of its list.
 */
export function skipInnerComments(text: string, end: number, { length }: { readonly length: number }): number {
  const comment = new RegExp(
    String.raw`(?:\r?\n[ \t]*)*\r?\n(?: {${length + 1},}#| {${length}}#(?: ?- | {2,}))[^\r\n]*`,
    "y",
  );
  comment.lastIndex = end;
  let at = end;
  while (comment.test(text)) at = comment.lastIndex;
  return at;
}

/** Replaces the lines from the one with the offset `at` to the one that ends at `end`. Without other lines, removes them. */
export function replaceLines(
  text: string,
  at: number,
  end: number,
  indentation: string,
  lines: readonly string[],
): readonly TextEdit[] {
  const lineBreak = lineBreakBefore(text, at);
  const first = text.lastIndexOf("\n", at - 1) + 1;
  const start = first === 0 && text.startsWith("\uFEFF") ? 1 : first;
  if (lines.length > 0)
    return [{ range: { start, end }, text: lines.map((line) => indentation + line).join(lineBreak) }];
  // The first line has no line break before it.
  return first === 0
    ? [{ range: { start, end: Math.min(end + lineBreak.length, text.length) }, text: "" }]
    : [{ range: { start: start - lineBreak.length, end }, text: "" }];
}

/** Inserts lines after the line that ends at `end`. */
export function insertLines(
  text: string,
  end: number,
  indentation: string,
  lines: readonly string[],
): readonly [TextEdit] {
  const next = lineBreakBefore(text, end) + indentation;
  return [{ range: { start: end, end }, text: lines.map((line) => next + line).join("") }];
}
