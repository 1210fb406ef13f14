// Block scalars of plain YAML: texts of several lines.
import { endOfLine, matches, skipSpaces } from "./subset-scalar.ts";

const HEADER = /[|>]-?(?: +#[^\n]*| *)\n/y;

/** A text, the offset behind its last line, and that of the line after the empty ones that follow. */
export interface BlockScalar {
  readonly value: string;
  readonly end: number;
  readonly next: number;
}

/** Reads what begins with `|` or `>` at an offset, and all of whose lines are further in than `column`; nothing if it is not plain. */
export function readBlockScalar(text: string, at: number, column: number): BlockScalar | undefined {
  if (!matches(HEADER, text, at)) return undefined;
  const isFolded = text[at] === ">";
  let start = HEADER.lastIndex;
  let end = start;
  let margin = 0;
  const lines: string[] = [];
  while (start < text.length) {
    const feed = endOfLine(text, start);
    const width = skipSpaces(text, start) - start;
    const isBlank = start + width === feed;
    if (!isBlank && width < (margin || column + 1)) break;
    if (!isBlank) margin ||= width;
    // What blanks beyond the margin mean depends on where they stand.
    if (isBlank && width > margin) return undefined;
    lines.push(text.slice(start + margin, feed));
    start = feed + 1;
    if (!isBlank) end = Math.min(start, text.length);
  }
  if (margin === 0) return undefined;
  while (lines.at(-1) === "") lines.pop();
  if (isFolded && lines.some((line, index) => line.startsWith(" ") || (index === 0 && line === ""))) return undefined;
  const joined = lines.join("\n");
  const value = isFolded ? joined.replaceAll(/\n(\n*)/g, (_, more: string) => more || " ") : joined;
  return { value: text[at + 1] === "-" ? value : `${value}\n`, end, next: start };
}
