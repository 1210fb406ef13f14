// Block scalars in the subset parser.
import { CHARACTER, endOfLine, skipComment, skipSpaces, skipToContent, type Reading } from "./subset-text.ts";

/** Whether a block scalar begins at an offset. */
export function startsBlockScalar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === CHARACTER.bar || code === CHARACTER.greater;
}

/** Reads a block scalar at an offset whose lines are indented by more than `column`; nothing if it is beyond the subset. */
export function readBlockScalar(reading: Reading, at: number, column: number): string | undefined {
  const { text } = reading;
  const chomping = text.charCodeAt(at + 1);
  const doesStrip = chomping === CHARACTER.dash;
  const doesKeep = chomping === CHARACTER.plus;
  const first = finishHeader(reading, doesStrip || doesKeep ? at + 2 : at + 1);
  if (first < 0) return undefined;
  let line = first;
  let end = first;
  let margin = 0;
  // The longest line of spaces before the first line that has more.
  let longest = 0;
  const lines: string[] = [];
  while (line < text.length) {
    const feed = endOfLine(text, line);
    const width = skipSpaces(text, line) - line;
    // Spaces beyond the margin are text.
    const isEmpty = line + width === feed && (margin === 0 || width <= margin);
    if (isEmpty) longest = margin === 0 ? Math.max(longest, width) : longest;
    else if (width < (margin || column + 1)) break;
    else margin ||= width;
    lines.push(isEmpty ? "" : text.slice(line + margin, feed));
    line = feed + 1;
    if (!isEmpty || doesKeep) end = Math.min(line, text.length);
  }
  if (margin === 0 || longest > margin || (doesKeep && line > text.length)) return undefined;
  skipToContent(reading, line);
  reading.start = at;
  reading.end = end;
  reading.reach = end;
  const all = lines.length;
  while (lines.at(-1) === "") lines.pop();
  const value = text.charCodeAt(at) === CHARACTER.greater ? fold(lines) : lines.join("\n");
  return doesStrip ? value : value + "\n".repeat(doesKeep ? all - lines.length + 1 : 1);
}

/** The offset of the line after a header; -1 if it has more than a comment in the rest of its line. */
function finishHeader(reading: Reading, from: number): number {
  const { text } = reading;
  let end = skipSpaces(text, from);
  if (text.charCodeAt(end) === CHARACTER.number && end > from) end = skipComment(reading, end);
  return text.charCodeAt(end) === CHARACTER.feed ? end + 1 : -1;
}

/** Joins lines with spaces. Empty lines, and line breaks around lines that begin with whitespace, are preserved. */
function fold(lines: readonly string[]): string {
  const leading = lines.findIndex((line) => line !== "");
  let value = "\n".repeat(leading);
  let gap = "";
  let isIndented = false;
  for (const line of lines.slice(leading)) {
    if (line === "") {
      if (gap === "\n") value += "\n";
      else gap = "\n";
    } else if (line.startsWith(" ") || line.startsWith("\t")) {
      if (gap === " ") gap = "\n";
      else if (!isIndented && gap === "\n") gap = "\n\n";
      value += gap + line;
      gap = "\n";
      isIndented = true;
    } else {
      value += gap + line;
      gap = " ";
      isIndented = false;
    }
  }
  return value;
}
