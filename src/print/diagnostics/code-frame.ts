// The line of a mistake with the mistake underlined, between the lines around it.
import stringWidth from "fast-string-width";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isMarkdown } from "../../parse/frontmatter.ts";
import type { Style } from "../style.ts";
import { printContextLine } from "./context-line.ts";
import { maskedLineAt, showCharacters } from "./source-line.ts";

const INDENT = "  ";
// More of a line than this is of no help, in columns.
const WIDEST = 160;
const NARROWEST = 20;
const ELLIPSIS = "…";

/** The first line of a diagnostic with an underline, and the lines before and after it where they help. Nothing if none of them has text. */
export function printCodeFrame(text: string, diagnostic: Diagnostic, style: Style): string[] {
  const { start, end, severity } = diagnostic;
  const lineStart = start.offset - (start.column - 1);
  const { before, after } = findContext(text, lineStart, diagnostic);
  const gutter = String(start.line + (after === undefined ? 0 : 1)).length;
  const printLine = (number: number | undefined, shown: string) =>
    `${INDENT}${style.dim(`${String(number ?? "").padStart(gutter)} |`)} ${shown}`;
  const room = findRoom(gutter, style.columns);

  const line = maskedLineAt(text, lineStart);
  if (line.trim() === "" && before === undefined && after === undefined) return [];
  const from = start.column - 1;
  const view = chooseView(line, from, end.line === start.line ? end.column - 1 : line.length, room);
  const underline = "^".repeat(Math.max(1, stringWidth(view.marked)));
  const crop = (other: string) => chooseView(other, 0, 0, room).after.trimEnd();
  // Lines that begin at different columns would only confuse.
  const printContext = (number: number, other: string | undefined) =>
    other === undefined || view.before.startsWith(ELLIPSIS) ? [] : [printLine(number, crop(other))];
  return [
    ...printContext(start.line - 1, before),
    printLine(start.line, `${view.before}${view.marked}${view.after}`.trimEnd()),
    printLine(undefined, `${" ".repeat(stringWidth(view.before))}${style.severity[severity](underline)}`),
    ...printContext(start.line + 1, after),
  ];
}

function findRoom(gutter: number, columns = Infinity): number {
  const taken = INDENT.length + gutter + " | ".length + 2 * ELLIPSIS.length;
  return Math.max(NARROWEST, Math.min(WIDEST, columns - taken));
}

interface Context {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** What is shown of the lines around one. Nothing for a mistake that is about the whole file, or is in prose. */
function findContext(text: string, lineStart: number, { start, end, path }: Diagnostic): Context {
  if ((end.line === 1 && end.column === 1) || (isMarkdown(path) && !isInFrontmatter(text, lineStart))) return {};
  const next = text.indexOf("\n", lineStart) + 1;
  const previous = text.lastIndexOf("\n", lineStart - 2) + 1;
  const first = text.startsWith("\uFEFF") ? 1 : 0;
  return {
    before: lineStart > first ? printContextLine(text, Math.max(first, previous)) : undefined,
    // A mistake over several lines is shown by its first.
    after: next > 0 && end.line === start.line ? printContextLine(text, next) : undefined,
  };
}

function isInFrontmatter(text: string, offset: number): boolean {
  return /^\uFEFF?---/.test(text) && offset <= text.indexOf("\n---", 3);
}

interface View {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A part of a line that is at most so wide, with the mistake in it; `…` where the line goes on. */
function chooseView(line: string, from: number, to: number, room: number): View {
  // A character, or a command to a runner, may be cut in two.
  const first = Math.max(0, from - WIDEST - 1);
  const part = line.slice(first, from + WIDEST + 2);
  const shown = showCharacters(part);
  const mistake = from - first;
  const isAsciiAsIs = /^(?!.*##\[)[ -~]*$/.test(part);
  const widthOf = (left: number, right: number) =>
    isAsciiAsIs ? right - left : stringWidth(shown.slice(left, right).join(""));

  let [left, right] = [mistake, mistake];
  const growLeft = (width: number) => {
    while (left > 0 && widthOf(left - 1, right) <= width) left -= 1;
  };
  const growRight = () => {
    while (right < shown.length && widthOf(left, right + 1) <= room) right += 1;
  };
  const isNearStart = first === 0 && widthOf(0, Math.min(to - first, mistake + room)) <= room;
  if (first === 0 && shown.length === line.length && widthOf(0, shown.length) <= room + 2 * ELLIPSIS.length) {
    [left, right] = [0, shown.length];
  } else {
    growLeft(isNearStart ? room : (room * 3) / 8);
    growRight();
    if (first + right === line.length) growLeft(room);
  }
  const end = Math.max(mistake, Math.min(to - first, right));
  return {
    before: (first + left > 0 ? ELLIPSIS : "") + shown.slice(left, mistake).join(""),
    marked: shown.slice(mistake, end).join(""),
    after: shown.slice(end, right).join("") + (first + right < line.length ? ELLIPSIS : ""),
  };
}
