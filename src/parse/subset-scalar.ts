// Scalars and one-line flow collections in the subset parser. Each function gives the value and where it ends, or nothing if the text is
// beyond the subset, whether or not it is valid YAML.
import { LIMITS } from "../text/limits.ts";
import type { Range } from "../text/source.ts";
import { createMapping, type Data } from "./data.ts";

/**
 * Called for each part of a collection after it is read, with its key or index, the range of the key, and the range of the value, which is
 * empty if there is none. For the whole document, there is no container. Ranges are relative to the text that is read.
 */
export type OnPart = (
  container: Data | undefined,
  segment: string | number,
  key: Range | undefined,
  value: Range,
) => void;

/** A value, and the offset where its text ends. */
export interface ParsedValue {
  readonly value: Data;
  readonly end: number;
}

/** Longer keys and deeper nesting are left to the full parser, whose own limits are well above these. */
export const SUBSET_LIMITS = { key: 512, depth: LIMITS.depth.most / 2 } as const;

const QUOTED = /"[^"\\\n]*"|'(?:[^'\n]|'')*'/y;
// A plain scalar does not begin with an indicator, and contains neither `: ` nor ` #`.
const PLAIN_SCALAR = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s]))(?:[^\n: ]|:(?=[^\s])| +(?=[^\s#]))*/y;
const PLAIN_SCALAR_IN_FLOW =
  /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s,[\]{}]))(?:[^\s:,[\]{}]|:(?=[\w/])| +(?=[^\s:,[\]{}#]))*/y;

/** Reads a value that begins at an offset and ends on the same line. */
export function readInline(text: string, at: number, depth: number, onPart?: OnPart): ParsedValue | undefined {
  const first = text[at];
  if (first === "[" || first === "{") return readFlow(text, at, depth, onPart);
  return readQuoted(text, at) ?? readPlainScalar(text, at, PLAIN_SCALAR);
}

function readQuoted(text: string, at: number): (ParsedValue & { readonly value: string }) | undefined {
  if (!matches(QUOTED, text, at)) return undefined;
  const end = QUOTED.lastIndex;
  return { value: unquote(text.slice(at, end)), end };
}

/** The value of a quoted scalar that has no escapes. */
export function unquote(written: string): string {
  const inner = written.slice(1, -1);
  return written.startsWith("'") ? inner.replaceAll("''", "'") : inner;
}

function readPlainScalar(text: string, at: number, pattern: RegExp): ParsedValue | undefined {
  if (!matches(pattern, text, at)) return undefined;
  const end = pattern.lastIndex;
  const value = resolve(text.slice(at, end));
  return value === undefined ? undefined : { value, end };
}

function readFlow(text: string, at: number, depth: number, onPart?: OnPart): ParsedValue | undefined {
  if (depth > SUBSET_LIMITS.depth) return undefined;
  const isList = text[at] === "[";
  const close = isList ? "]" : "}";
  const list: Data[] = [];
  const mapping = createMapping();
  let end = skipSpaces(text, at + 1);
  if (text[end] === close) return { value: isList ? list : mapping, end: end + 1 };
  for (;;) {
    const key = isList ? undefined : readFlowKey(text, end);
    if (!isList && (key === undefined || key.value in mapping)) return undefined;
    const start = key?.next ?? end;
    const item = readInFlow(text, start, depth + 1, onPart);
    if (!item) return undefined;
    if (key) {
      mapping[key.value] = item.value;
      onPart?.(mapping, key.value, { start: end, end: key.end }, { start, end: item.end });
    } else {
      onPart?.(list, list.length, undefined, { start, end: item.end });
      list.push(item.value);
    }
    end = skipSpaces(text, item.end);
    if (text[end] === close) return { value: isList ? list : mapping, end: end + 1 };
    if (text[end] !== ",") return undefined;
    end = skipSpaces(text, end + 1);
  }
}

function readInFlow(text: string, at: number, depth: number, onPart?: OnPart): ParsedValue | undefined {
  const first = text[at];
  if (first === "[" || first === "{") return readFlow(text, at, depth, onPart);
  return readQuoted(text, at) ?? readPlainScalar(text, at, PLAIN_SCALAR_IN_FLOW);
}

interface FlowKey {
  readonly value: string;
  readonly end: number;
  /** The offset after the colon and the spaces that follow it. */
  readonly next: number;
}

/** Reads a key of a flow mapping, which is always a string, even if it looks like a number. */
function readFlowKey(text: string, at: number): FlowKey | undefined {
  const quoted = readQuoted(text, at);
  if (!quoted && !matches(PLAIN_SCALAR_IN_FLOW, text, at)) return undefined;
  const end = quoted?.end ?? PLAIN_SCALAR_IN_FLOW.lastIndex;
  const value = quoted?.value ?? text.slice(at, end);
  if (value === "<<" || value.length > SUBSET_LIMITS.key || !text.startsWith(": ", end)) return undefined;
  return { value, end, next: skipSpaces(text, end + 1) };
}

const NULL = /^(?:~|null|Null|NULL)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
// Rare enough to be left to the full parser.
const OTHER_NUMBER = /^(?:0[ox]|[-+]?\.(?:inf|nan)$)/i;

/** The value of a plain scalar in YAML's core schema. */
function resolve(text: string): Data | undefined {
  if (!/^[-+.0-9~nNtTfF]/.test(text)) return text;
  if (NULL.test(text)) return null;
  if (TRUE.test(text)) return true;
  if (FALSE.test(text)) return false;
  if (DECIMAL.test(text)) return Number.parseFloat(text);
  return OTHER_NUMBER.test(text) ? undefined : text;
}

export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === 0x20) next += 1;
  return next;
}

/** The offset of the line feed that ends a line, or of the end of the text. */
export function endOfLine(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed < 0 ? text.length : feed;
}

/** Whether a sticky pattern matches at an offset. If it does, its `lastIndex` is the end of the match. */
export function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
