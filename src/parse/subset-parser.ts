// The subset parser: block YAML with mappings, lists, scalars, flow collections and comments → its value and the places in it. It only
// reads what is unambiguous, and gives nothing for anything else, whether that is invalid or only unusual.
import type { Range } from "../text/source.ts";
import { createMapping, type Data } from "./data.ts";
import { readBlockScalar, startsBlockScalar } from "./subset-block-scalar.ts";
import { DEEPEST, readFlow, startsFlow } from "./subset-flow.ts";
import { findColon, plainEnd, readKey, readScalar, scalarEnd, startsQuoted } from "./subset-scalar.ts";
import { CHARACTER, finishLine, isGap, skipSpaces, skipToContent, startReading } from "./subset-text.ts";
import type { Part, Reading } from "./subset-text.ts";

/** A document of the subset. Ranges are relative to the text that was read. */
export interface SubsetDocument {
  readonly value: Data;
  readonly range: Range;
  readonly parts: readonly Part[];
  readonly comments: readonly Range[];
}

/** Reads a document that is a mapping or a list, or has only comments; nothing if it is beyond the subset. */
export function readSubset(text: string): SubsetDocument | undefined {
  const reading = startReading(text);
  skipToContent(reading, 0);
  if (reading.indent === 0 && text.startsWith("---\n", reading.at)) {
    skipToContent(reading, reading.at + "---\n".length);
    if (reading.indent < 0) return undefined;
  }
  const value = reading.indent < 0 ? null : readCollection(reading, reading.indent, 1, findColon(text, reading.at));
  // If a line remains, it begins in a column in which no collection is open.
  if (value === undefined || reading.indent >= 0) return undefined;
  const { start, end, parts, comments } = reading;
  return { value, range: { start, end }, parts, comments };
}

/** Reads a list or a mapping, whose first key ends before `colon`. */
function readCollection(reading: Reading, column: number, depth: number, colon: number): Data | undefined {
  if (depth > DEEPEST) return undefined;
  const first = reading.at;
  const value = isDash(reading.text, first)
    ? readList(reading, column, depth)
    : readMapping(reading, column, depth, colon);
  reading.start = first;
  reading.end = reading.reach;
  return value;
}

function readMapping(reading: Reading, column: number, depth: number, colon: number): Data | undefined {
  const { text, parts } = reading;
  const mapping = createMapping();
  for (let end = colon; ; end = findColon(text, reading.at)) {
    if (end < 0) return undefined;
    const key = { start: reading.at, end };
    const segment = readKey(text, key.start, end);
    if (segment === undefined || segment in mapping) return undefined;
    const first = parts.length;
    const value = readValue(reading, end + 1, column, depth, true);
    if (value === undefined) return undefined;
    mapping[segment] = value;
    parts.push({ segment, key, start: reading.start, end: reading.end, first });
    if (reading.indent !== column) return mapping;
  }
}

function readList(reading: Reading, column: number, depth: number): Data | undefined {
  const { text, parts } = reading;
  const list: Data[] = [];
  do {
    const first = parts.length;
    const value = readItem(reading, column, depth);
    if (value === undefined) return undefined;
    parts.push({ segment: list.length, key: undefined, start: reading.start, end: reading.end, first });
    list.push(value);
  } while (reading.indent === column && isDash(text, reading.at));
  return list;
}

function readItem(reading: Reading, column: number, depth: number): Data | undefined {
  const { text, at } = reading;
  const content = skipSpaces(text, at + 1);
  const colon = findColon(text, content);
  if (colon < 0 && !isDash(text, content)) return readValue(reading, at + 1, column, depth, false);
  reading.at = content;
  return readCollection(reading, column + content - at, depth + 1, colon);
}

/** Reads the value after a colon or a dash: on the same line, or below and indented further, unless it is the list of a key. */
function readValue(reading: Reading, from: number, column: number, depth: number, isOfKey: boolean): Data | undefined {
  const { text } = reading;
  const content = skipSpaces(text, from);
  if (startsBlockScalar(text, content)) return readBlockScalar(reading, content, column);
  if (!finishLine(reading, from)) return readInline(reading, content, column, depth);
  const { at, indent, reach } = reading;
  const isList = isDash(text, at);
  if (indent > column || (indent === column && isOfKey && isList)) {
    const colon = isList ? -1 : findColon(text, at);
    if (isList || colon >= 0) return readCollection(reading, indent, depth + 1, colon);
    // Where a scalar ends that has empty lines or comments before it is a matter of opinion.
    return at - indent === reach ? readInline(reading, at, column, depth) : undefined;
  }
  reading.start = content;
  reading.end = content;
  reading.reach = content;
  return null;
}

/** Reads a scalar or a flow collection, and the rest of its last line. */
function readInline(reading: Reading, start: number, column: number, depth: number): Data | undefined {
  const { text } = reading;
  const isFlow = startsFlow(text, start);
  if (!isFlow) reading.end = scalarEnd(text, start, false);
  const value = isFlow ? readFlow(reading, start, column, depth + 1) : readScalar(text, start, reading.end);
  const isPlain = !isFlow && !startsQuoted(text, start);
  const comments = reading.comments.length;
  if (value === undefined || !finishLine(reading, reading.end)) return undefined;
  reading.start = start;
  if (reading.indent <= column) return value;
  // Otherwise, the next line continues a plain scalar, unless there is a comment before it.
  return isPlain && reading.comments.length === comments ? readFurtherLines(reading, column) : undefined;
}

/** Reads the lines after the first of a plain scalar, which is always a string. */
function readFurtherLines(reading: Reading, column: number): string | undefined {
  const { text, comments, start } = reading;
  const known = comments.length;
  let value = text.slice(start, reading.end);
  while (reading.indent > column) {
    const { at } = reading;
    const breaks = text.slice(reading.end, at).split("\n").length - 1;
    const end = plainEnd(text, at, false);
    if (comments.length > known || end === at || text.charCodeAt(at) === CHARACTER.tab) return undefined;
    value += (breaks > 1 ? "\n".repeat(breaks - 1) : " ") + text.slice(at, end);
    reading.end = end;
    if (!finishLine(reading, end)) return undefined;
  }
  return value;
}

/** Whether an item of a list begins at an offset. */
function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === CHARACTER.dash && isGap(text, at + 1);
}
