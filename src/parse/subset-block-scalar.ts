// Block scalars in the subset parser.
import { endOfLine, matches, skipSpaces } from "./subset-scalar.ts";

const HEADER = /[|>]-?(?: +#[^\n]*| *)\n/y;

/** The value, the offset after its last line, and the offset of the first line that is not empty after it. */
export interface BlockScalar {
  readonly value: string;
  readonly end: number;
  readonly next: number;
}

/** Reads a block scalar at an offset whose lines are indented by more than `column`; nothing if it is beyond the subset. */
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
    const isEmpty = start + width === feed;
    if (!isEmpty && width < (margin || column + 1)) break;
    if (!isEmpty) margin ||= width;
    // What spaces beyond the margin mean on such a line depends on the lines around it.
    if (isEmpty && width > margin) return undefined;
    lines.push(text.slice(start + margin, feed));
    start = feed + 1;
    if (!isEmpty) end = Math.min(start, text.length);
  }
  if (margin === 0) return undefined;
  while (lines.at(-1) === "") lines.pop();
  if (isFolded && lines.some((line, index) => line.startsWith(" ") || (index === 0 && line === ""))) return undefined;
  const joined = lines.join("\n");
  const value = isFolded ? joined.replaceAll(/\n(\n*)/g, (_, more: string) => more || " ") : joined;
  return { value: text[at + 1] === "-" ? value : `${value}\n`, end, next: start };
}
