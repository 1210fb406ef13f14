// Flow collections in the subset parser: `[a, b]` and `{ a: b }`, on one line or on several.
import { LIMITS } from "../text/limits.ts";
import { createMapping, type Data } from "./data.ts";
import { readKey, readScalar, scalarEnd, startsQuoted } from "./subset-scalar.ts";
import { CHARACTER, isGap, skipComment, skipSpaces, type Part, type Reading } from "./subset-text.ts";

/** Deeper nesting is left to the full parser, whose own limit is well above this one. */
export const DEEPEST = LIMITS.depth.most / 2;

/** Whether a flow collection begins at an offset. */
export function startsFlow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === CHARACTER.opening || code === CHARACTER.openingBrace;
}

/** Reads a flow collection whose further lines are indented by more than `column`, and moves `end` to its end. */
export function readFlow(
  reading: Reading,
  at: number,
  column: number,
  depth: number,
  isInner = false,
): Data | undefined {
  if (depth > DEEPEST) return undefined;
  const { text, parts } = reading;
  const isList = text.charCodeAt(at) === CHARACTER.opening;
  const close = isList ? CHARACTER.closing : CHARACTER.closingBrace;
  const list: Data[] = [];
  const mapping = createMapping();
  let next = skipGap(reading, at + 1, column, isInner);
  while (text.charCodeAt(next) !== close) {
    let start = next;
    let segment: string | number = list.length;
    let key: Part["key"];
    if (!isList) {
      const end = findFlowColon(text, next);
      const name = end < 0 ? undefined : readKey(text, next, end);
      if (name === undefined || name in mapping) return undefined;
      segment = name;
      key = { start: next, end };
      start = skipGap(reading, end + 1, column, isInner);
    }
    const first = parts.length;
    const value = readFlowValue(reading, start, column, depth + 1);
    if (value === undefined) return undefined;
    if (isList) list.push(value);
    else mapping[segment] = value;
    const { end } = reading;
    parts.push({ segment, key, start, end, first });
    next = skipGap(reading, end, column, isInner);
    if (text.charCodeAt(next) === CHARACTER.comma) next = skipGap(reading, next + 1, column, isInner);
    else if (text.charCodeAt(next) !== close) return undefined;
  }
  reading.end = next + 1;
  return isList ? list : mapping;
}

function readFlowValue(reading: Reading, at: number, column: number, depth: number): Data | undefined {
  const { text } = reading;
  if (startsFlow(text, at)) return readFlow(reading, at, column, depth, true);
  reading.end = scalarEnd(text, at, true);
  return readScalar(text, at, reading.end);
}

/** The offset of the colon after a key, which may touch the value if the key has quotes; -1 if there is no key of the subset. */
function findFlowColon(text: string, at: number): number {
  const end = scalarEnd(text, at, true);
  return text.charCodeAt(end) === CHARACTER.colon && (startsQuoted(text, at) || isGap(text, end + 1)) ? end : -1;
}

/** Moves past spaces, comments after a space, and line breaks; -1 if the next line is not indented enough. */
function skipGap(reading: Reading, from: number, column: number, isInner: boolean): number {
  const { text } = reading;
  let line = -1;
  let at = skipSpaces(text, from);
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === CHARACTER.number && text.charCodeAt(at - 1) === CHARACTER.space) at = skipComment(reading, at);
    else if (code !== CHARACTER.feed) break;
    line = at + 1;
    at = skipSpaces(text, line);
  }
  if (line < 0 || at - line > column) return at;
  // The last bracket may be in the column of the key.
  const isClosing = text.charCodeAt(at) === CHARACTER.closing || text.charCodeAt(at) === CHARACTER.closingBrace;
  return isClosing && !isInner && at - line === column ? at : -1;
}
