// Plain block YAML → its value: mappings, lists, one-line scalars, block scalars, comments. It knows a part of YAML in which there
// is no doubt, and gives nothing for the rest: a wrong text and an unusual one look the same here.
import type { Data } from "./data.ts";
import { matches, PLAIN_LIMITS, readInline, skipSpaces, unquote } from "./plain-scalar.ts";

// A key and its colon. Of colons and number signs only this one stands in it, unless there are quotes.
const KEY = /(?:"[^"\\\n]*"|'(?:[^'\n]|'')*'|[^\s\-?:,[\]{}#&*!|>'"%@`<.](?:[^\n:#]*[^\n:# ])?):(?=[ \n]|$)/y;
const BLOCK_SCALAR = /[|>]-?(?: +#[^\n]*| *)\n/y;

/** Reads a document that is a mapping or a list; nothing if it is not plain. */
export function readPlainYaml(text: string): Data | undefined {
  // The next character to read, and the column of the first one of its line; -1 behind the last line.
  let at = 0;
  let indent = 0;

  /** Goes on, from the start of a line, to the next one that is neither blank nor a comment. */
  function skipToContent(from: number): void {
    let start = from;
    for (;;) {
      at = skipSpaces(text, start);
      const character = text[at];
      if (character === "#") at = endOfLine(text, at);
      else if (character !== undefined && character !== "\n") break;
      if (at >= text.length) {
        indent = -1;
        return;
      }
      start = at + 1;
    }
    indent = at - start;
  }

  /** Goes on behind the rest of a line if nothing but a comment is on it. */
  function finishLine(from: number): boolean {
    const next = skipSpaces(text, from);
    const isComment = text[next] === "#" && next > from;
    if (!isComment && next < text.length && text[next] !== "\n") return false;
    skipToContent(endOfLine(text, next) + 1);
    return true;
  }

  /** Whether the next line begins in a column, a list with `-`. */
  function continuesAt(column: number, isList: boolean): boolean {
    return indent === column && (!isList || isDash(at));
  }

  function isDash(offset: number): boolean {
    if (text[offset] !== "-") return false;
    const next = text[offset + 1];
    return next === " " || next === "\n" || next === undefined;
  }

  function readCollection(column: number, depth: number): Data | undefined {
    if (depth > PLAIN_LIMITS.depth) return undefined;
    return isDash(at) ? readList(column, depth) : readMapping(column, depth);
  }

  function readMapping(column: number, depth: number): Data | undefined {
    const mapping: Record<string, Data> = Object.create(null);
    do {
      if (!matches(KEY, text, at)) return undefined;
      const end = KEY.lastIndex;
      const written = text.slice(at, end - 1);
      const key = written.startsWith('"') || written.startsWith("'") ? unquote(written) : written;
      if (key.length > PLAIN_LIMITS.key || key in mapping) return undefined;
      const value = readValue(end, column, depth, column);
      if (value === undefined) return undefined;
      mapping[key] = value;
    } while (continuesAt(column, false));
    return indent < column ? mapping : undefined;
  }

  function readList(column: number, depth: number): Data | undefined {
    const list: Data[] = [];
    do {
      const value = readItem(column, depth);
      if (value === undefined) return undefined;
      list.push(value);
    } while (continuesAt(column, true));
    // A list may stand in the same column as the key that it belongs to: another key can follow.
    return indent <= column ? list : undefined;
  }

  function readItem(column: number, depth: number): Data | undefined {
    const content = skipSpaces(text, at + 1);
    if (!isDash(content) && !matches(KEY, text, content)) return readValue(at + 1, column, depth);
    const inner = column + content - at;
    at = content;
    return readCollection(inner, depth + 1);
  }

  /** What stands behind a colon or a dash: on its line, or below it and further in; a list also in the column `listAt`. */
  function readValue(from: number, column: number, depth: number, listAt?: number): Data | undefined {
    const content = skipSpaces(text, from);
    const character = text[content];
    if (character === "|" || character === ">") return readBlockScalar(content, column);
    if (finishLine(from)) {
      if (indent > column) return readCollection(indent, depth + 1);
      return indent === listAt && isDash(at) ? readCollection(indent, depth + 1) : null;
    }
    const read = readInline(text, content, depth + 1);
    return read && finishLine(read.end) ? read.value : undefined;
  }

  /** A text of several lines, all of them further in than `column`. */
  function readBlockScalar(from: number, column: number): Data | undefined {
    if (!matches(BLOCK_SCALAR, text, from)) return undefined;
    const isFolded = text[from] === ">";
    let start = BLOCK_SCALAR.lastIndex;
    let margin = 0;
    const lines: string[] = [];
    while (start < text.length) {
      const end = endOfLine(text, start);
      const width = skipSpaces(text, start) - start;
      const isBlank = start + width === end;
      if (!isBlank && width < (margin || column + 1)) break;
      if (!isBlank) margin ||= width;
      // What blanks beyond the margin mean depends on where they stand.
      if (isBlank && width > margin) return undefined;
      lines.push(text.slice(start + margin, end));
      start = end + 1;
    }
    if (margin === 0) return undefined;
    skipToContent(start);
    while (lines.at(-1) === "") lines.pop();
    if (isFolded && lines.some((line, index) => line.startsWith(" ") || (index === 0 && line === ""))) return undefined;
    const joined = lines.join("\n");
    const value = isFolded ? joined.replaceAll(/\n(\n*)/g, (_, more: string) => more || " ") : joined;
    return text[from + 1] === "-" ? value : `${value}\n`;
  }

  skipToContent(text.startsWith("---\n") ? 4 : 0);
  const value = indent < 0 ? undefined : readCollection(indent, 1);
  return indent < 0 ? value : undefined;
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed < 0 ? text.length : feed;
}
