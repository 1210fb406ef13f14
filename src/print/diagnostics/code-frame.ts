// The line of a mistake with the mistake underlined.
import stringWidth from "string-width";
import type { Span } from "../../diagnostics/span.ts";
import { maskCredentials } from "../../text/credential.ts";
import { safeLine } from "../safe-text.ts";

// More of a line than this helps nobody; the mistake stays in view.
const WIDEST = 160;
const BEFORE = 60;

/** Two lines for each of the first and, if it is another, the last line of a span: the text and the underline. */
export function printCodeFrame(text: string, { start, end }: Span): string[] {
  const line = lineAt(text, start.offset - (start.column - 1));
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const cut = from > BEFORE && line.length > WIDEST ? from - BEFORE : 0;
  const before = show(line.slice(cut, from));
  const marked = show(line.slice(from, Math.min(to, cut + WIDEST)));
  const after = show(line.slice(Math.min(to, cut + WIDEST), cut + WIDEST));
  const gutter = String(start.line);
  const lead = cut > 0 ? "…" : "";
  const tail = line.length > cut + WIDEST ? "…" : "";
  const blank = " ".repeat(stringWidth(lead + before));
  return [
    `${gutter} | ${lead}${before}${marked}${after}${tail}`.trimEnd(),
    `${" ".repeat(gutter.length)} | ${blank}${"^".repeat(Math.max(1, stringWidth(marked)))}`,
  ];
}

/** The line that begins at an offset, without its line break, and with nothing in it that looks like a credential. */
function lineAt(text: string, start: number): string {
  const feed = text.indexOf("\n", start);
  return maskCredentials(text.slice(start, feed < 0 ? text.length : feed).replace(/\r$/, ""));
}

function show(text: string): string {
  return safeLine(text.replaceAll("\t", "  "));
}
