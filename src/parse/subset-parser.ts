// Plain block YAML → its value: mappings, lists, one-line scalars, block scalars, comments. It knows a part of YAML in which there
// is no doubt, and gives nothing for the rest: a wrong text and an unusual one look the same here.
import type { Data } from "./data.ts";
import { readBlockScalar } from "./subset-block-scalar.ts";
import { endOfLine, matches, SUBSET_LIMITS, readInline, skipSpaces, unquote, type OnPart } from "./subset-scalar.ts";

// A key and its colon. Of colons and number signs only this one stands in it, unless there are quotes.
const KEY = /(?:"[^"\\\n]*"|'(?:[^'\n]|'')*'|[^\s\-?:,[\]{}#&*!|>'"%@`<.](?:[^\n:#]*[^\n:# ])?):(?=[ \n]|$)/y;

/** Reads a document that is a mapping or a list; nothing if it is not plain, or if `onPart` cannot be told for sure what lies where. */
export function readSubset(text: string, onPart?: OnPart): Data | undefined {
  // The next character to read, and the column of the first one of its line; -1 behind the last line.
  let at = 0;
  let indent = 0;
  // The value that was read last: its first character, its end, and how far a collection reaches that ends with it.
  let start = 0;
  let end = 0;
  let reach = 0;
  // Whether a comment may be one at the end of the collection before it, so that this reaches further.
  let isUnclear = false;
  // Whether a comment stands between the line and what was read before it.
  let isBelowComment = false;

  /** Goes on, from the start of a line, to the next one that is neither blank nor a comment. */
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

  /** Goes on behind the rest of a line if nothing but a comment is on it. */
  function finishLine(from: number): boolean {
    const next = skipSpaces(text, from);
    const isComment = text[next] === "#" && next > from;
    if (!isComment && next < text.length && text[next] !== "\n") return false;
    reach = Math.min(endOfLine(text, next) + 1, text.length);
    skipToContent(reach);
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
    if (depth > SUBSET_LIMITS.depth) return undefined;
    return isDash(at) ? readList(column, depth) : readMapping(column, depth);
  }

  function endCollection(first: number): void {
    start = first;
    end = reach;
  }

  function readMapping(column: number, depth: number): Data | undefined {
    const mapping: Record<string, Data> = Object.create(null);
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
    // An item that is nothing reaches further with a comment before it.
    isUnclear ||= isBelowComment && endOfLine(text, content) === content;
    if (!isDash(content) && !matches(KEY, text, content)) return readValue(at + 1, column, depth);
    const inner = column + content - at;
    at = content;
    return readCollection(inner, depth + 1);
  }

  /** What stands behind a colon or a dash: on its line, or below it and further in; a list also in the column `listAt`. */
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
  // A line in a column in which nothing is open ends all collections, and is still there.
  if (value === undefined || indent >= 0 || (onPart && isUnclear)) return undefined;
  onPart?.(undefined, "", undefined, { start, end });
  return value;
}
