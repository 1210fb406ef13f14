// The subset parser: block YAML with mappings, lists, one-line scalars, block scalars and comments → its value. It only reads what is
// unambiguous, and gives nothing for anything else, whether that is invalid or only unusual.
import { createMapping, type Data } from "./data.ts";
import { readBlockScalar } from "./subset-block-scalar.ts";
import { endOfLine, matches, SUBSET_LIMITS, readInline, skipSpaces, unquote, type OnPart } from "./subset-scalar.ts";

// A key and its colon. Without quotes, it contains no other colon and no number sign.
const KEY = /(?:"[^"\\\n]*"|'(?:[^'\n]|'')*'|[^\s\-?:,[\]{}#&*!|>'"%@`<.](?:[^\n:#]*[^\n:# ])?):(?=[ \n]|$)/y;

/** Reads a document that is a mapping or a list; nothing if it is beyond the subset, or if `onPart` is given and a range is uncertain. */
export function readSubset(text: string, onPart?: OnPart): Data | undefined {
  // The next character to read, and the column of the first character on its line; -1 after the last line.
  let at = 0;
  let indent = 0;
  // The last value read: its first character, its end, and the end of a collection that ends with it.
  let start = 0;
  let end = 0;
  let reach = 0;
  // Whether a comment may belong to the collection before it, which would then end later.
  let isUnclear = false;
  // Whether there is a comment between the current line and what was read before it.
  let isBelowComment = false;

  /** Moves from the start of a line to the next line that is neither empty nor a comment. */
  function skipToContent(from: number): void {
    let line = from;
    let deepest = -1;
    for (;;) {
      at = skipSpaces(text, line);
      const character = text[at];
      if (character === "#") {
        deepest = Math.max(deepest, at - line);
        at = endOfLine(text, at);
      } else if (character !== undefined && character !== "\n") break;
      if (at >= text.length) break;
      line = at + 1;
    }
    indent = at < text.length ? at - line : -1;
    isBelowComment = deepest >= 0;
    isUnclear ||= deepest > Math.max(indent, 0);
  }

  /** Moves past the rest of a line if it contains only a comment. */
  function finishLine(from: number): boolean {
    const next = skipSpaces(text, from);
    const isComment = text[next] === "#" && next > from;
    if (!isComment && next < text.length && text[next] !== "\n") return false;
    reach = Math.min(endOfLine(text, next) + 1, text.length);
    skipToContent(reach);
    return true;
  }

  /** Whether the next line continues a collection in this column; in a list, it must begin with `-`. */
  function continuesAt(column: number, isList: boolean): boolean {
    return indent === column && (!isList || isDash(at));
  }

  function isDash(offset: number): boolean {
    if (text[offset] !== "-") return false;
    const next = text[offset + 1];
    return next === " " || next === "\n" || next === undefined;
  }

  function readCollection(column: number, depth: number): Data | undefined {
    if (depth > SUBSET_LIMITS.depth) return undefined;
    return isDash(at) ? readList(column, depth) : readMapping(column, depth);
  }

  function endCollection(first: number): void {
    start = first;
    end = reach;
  }

  function readMapping(column: number, depth: number): Data | undefined {
    const mapping = createMapping();
    const first = at;
    do {
      if (!matches(KEY, text, at)) return undefined;
      const keyStart = at;
      const keyEnd = KEY.lastIndex - 1;
      const written = text.slice(keyStart, keyEnd);
      const key = written.startsWith('"') || written.startsWith("'") ? unquote(written) : written;
      if (key.length > SUBSET_LIMITS.key || key in mapping) return undefined;
      const value = readValue(keyEnd + 1, column, depth, column);
      if (value === undefined) return undefined;
      mapping[key] = value;
      onPart?.(mapping, key, { start: keyStart, end: keyEnd }, { start, end });
    } while (continuesAt(column, false));
    endCollection(first);
    return mapping;
  }

  function readList(column: number, depth: number): Data | undefined {
    const list: Data[] = [];
    const first = at;
    do {
      const value = readItem(column, depth);
      if (value === undefined) return undefined;
      onPart?.(list, list.length, undefined, { start, end });
      list.push(value);
    } while (continuesAt(column, true));
    endCollection(first);
    return list;
  }

  function readItem(column: number, depth: number): Data | undefined {
    const content = skipSpaces(text, at + 1);
    // With a comment before it, an empty item ends later.
    isUnclear ||= isBelowComment && endOfLine(text, content) === content;
    if (!isDash(content) && !matches(KEY, text, content)) return readValue(at + 1, column, depth);
    const inner = column + content - at;
    at = content;
    return readCollection(inner, depth + 1);
  }

  /** Reads the value after a colon or a dash: on the same line, or below and indented further; a list can also begin in column `listAt`. */
  function readValue(from: number, column: number, depth: number, listAt?: number): Data | undefined {
    const content = skipSpaces(text, from);
    const character = text[content];
    if (character === "|" || character === ">") return readText(content, column);
    if (finishLine(from)) {
      if (indent > column || (indent === listAt && isDash(at))) return readCollection(indent, depth + 1);
      isUnclear ||= text.slice(content, at).trim() !== ""; // a comment
      start = end = reach = content;
      return null;
    }
    const read = readInline(text, content, depth + 1, onPart);
    if (!read || !finishLine(read.end)) return undefined;
    start = content;
    end = read.end;
    return read.value;
  }

  function readText(from: number, column: number): Data | undefined {
    const read = readBlockScalar(text, from, column);
    if (!read) return undefined;
    skipToContent(read.next);
    start = from;
    end = reach = read.end;
    return read.value;
  }

  skipToContent(text.startsWith("---\n") ? 4 : 0);
  const value = indent < 0 ? undefined : readCollection(indent, 1);
  // If a line remains, it begins in a column in which no collection is open.
  if (value === undefined || indent >= 0 || (onPart && isUnclear)) return undefined;
  onPart?.(undefined, "", undefined, { start, end });
  return value;
}
