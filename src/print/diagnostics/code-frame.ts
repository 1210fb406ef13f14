// The line of a mistake with the mistake underlined.
import stringWidth from "fast-string-width";
import type { Span } from "../../diagnostics/span.ts";
import { maskCredentials } from "../../text/credential.ts";
import { escapeUnsafe } from "../../text/quote.ts";

// More of a line than this helps nobody; the mistake stays in view.
const WIDEST = 160;
const BEFORE = 60;
// So many lines a credential may be spread over, in both directions.
const MOST_JOINED = 16;

/** The first line of a span, and below it the underline. */
export function printCodeFrame(text: string, { start, end }: Span): string[] {
  const line = lineAt(text, start.offset - (start.column - 1));
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const cut = from > BEFORE && line.length > WIDEST ? from - BEFORE : 0;
  const inView = (column: number) => Math.min(column, cut + WIDEST);
  // A character, or what a runner would obey, may be cut in two.
  const first = Math.max(0, cut - 1);
  const characters = showCharacters(line.slice(first, cut + WIDEST + 2));
  const show = (left: number, right: number) => characters.slice(left - first, inView(right) - first).join("");
  const lead = cut > 0 ? "…" : "";
  const tail = line.length > cut + WIDEST ? "…" : "";
  const before = lead + show(cut, from);
  const marked = show(from, to);
  const gutter = String(start.line);
  return [
    `${gutter} | ${before}${marked}${show(to, line.length)}${tail}`.trimEnd(),
    `${" ".repeat(gutter.length)} | ${" ".repeat(stringWidth(before))}${"^".repeat(Math.max(1, stringWidth(marked)))}`,
  ];
}

/**
 * The line that begins at an offset, without its line break, and with nothing in it that looks like a credential: also not the part of
 * one that goes on behind a backslash at the end of a line.
 */
function lineAt(text: string, start: number): string {
  const end = lineEnd(text, start);
  let from = start;
  for (let lines = 0; lines < MOST_JOINED && continuesAt(text, from); lines += 1) {
    from = text.lastIndexOf("\n", from - 2) + 1;
  }
  let to = end;
  for (let lines = 0; lines < MOST_JOINED && continuesAt(text, to + 1); lines += 1) to = lineEnd(text, to + 1);
  return maskCredentials(text.slice(from, to))
    .slice(start - from, end - from)
    .replace(/\r$/, "");
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf("\n", start);
  return feed < 0 ? text.length : feed;
}

/** Whether a line begins here that the one before it goes on in. */
function continuesAt(text: string, start: number): boolean {
  return /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
}

/** What is shown for each UTF-16 unit of a line, so that the line can be cut anywhere. */
function showCharacters(line: string): string[] {
  const shown: string[] = Array.from({ length: line.length }, () => "");
  let at = 0;
  for (const character of line) {
    shown[at] = character === "\t" ? "  " : escapeUnsafe(character);
    at += character.length;
  }
  // What a runner would obey is broken up here too, wherever the mistake begins or ends.
  for (const { index } of line.matchAll(/##\[/g)) shown[index + 1] = "\\u{23}";
  return shown;
}
