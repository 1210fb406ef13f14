// Scalars on one line in the subset parser.
import type { Data } from "./data.ts";
import { CHARACTER, isGap } from "./subset-text.ts";

/** Longer keys are left to the full parser, whose own limit is well above this one. */
const LONGEST_KEY = 512;

/** Marks these characters, all of which are ASCII. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

const INDICATORS = tableOf("\t\n -?:,[]{}#&*!|>'\"%@`");
const FLOW_INDICATORS = tableOf(",[]{}");

/** Whether a quoted scalar begins at an offset. */
export function startsQuoted(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === CHARACTER.double || code === CHARACTER.single;
}

/** The offset after a scalar that begins at an offset, as far as its line goes; -1 if there is none. */
export function scalarEnd(text: string, at: number, isFlow: boolean): number {
  if (startsQuoted(text, at)) return quotedEnd(text, at);
  const code = text.charCodeAt(at);
  const isPlain =
    code >= 128 || INDICATORS[code] === 0 || (code === CHARACTER.dash && !endsPlain(text, at + 1, isFlow));
  return isPlain ? plainEnd(text, at, isFlow) : -1;
}

/** The value that is written in a range; nothing if it is beyond the subset. */
export function readScalar(text: string, start: number, end: number): Data | undefined {
  if (end < 0) return undefined;
  const written = text.slice(start, end);
  return startsQuoted(written, 0) ? unquote(written) : resolve(written);
}

/** The offset after the last character of a plain scalar on its line, which contains neither `: ` nor ` #`. */
export function plainEnd(text: string, at: number, isFlow: boolean): number {
  let end = at;
  for (let next = at; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === CHARACTER.feed || (isFlow && FLOW_INDICATORS[code] === 1)) break;
    if (code === CHARACTER.space || code === CHARACTER.tab) {
      if (text.charCodeAt(next + 1) === CHARACTER.number) break;
    } else if (code === CHARACTER.colon && endsPlain(text, next + 1, isFlow)) break;
    else end = next + 1;
  }
  return end;
}

/** Whether a colon or a dash before an offset is an indicator. */
function endsPlain(text: string, at: number, isFlow: boolean): boolean {
  return isGap(text, at) || (isFlow && FLOW_INDICATORS[text.charCodeAt(at)] === 1);
}

/** The offset after a quoted scalar; -1 if it does not end on the same line. */
function quotedEnd(text: string, at: number): number {
  const quote = text.charCodeAt(at);
  for (let next = at + 1; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === CHARACTER.feed) return -1;
    if (code === CHARACTER.backslash && quote === CHARACTER.double) next += 1;
    if (code !== quote) continue;
    if (quote === CHARACTER.double || text.charCodeAt(next + 1) !== quote) return next + 1;
    next += 1;
  }
  return -1;
}

/** The value of a quoted scalar; nothing if it has a rare or a wrong escape. */
function unquote(written: string): string | undefined {
  const inner = written.slice(1, -1);
  if (written.startsWith("'")) return inner.replaceAll("''", "'");
  return inner.includes("\\") ? unescape(inner) : inner;
}

const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U00(0[\dA-Fa-f]{5}|10[\dA-Fa-f]{4})|([^]))/g;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["e", "\u001B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function unescape(inner: string): string | undefined {
  let isKnown = true;
  const value = inner.replaceAll(ESCAPE, (_, byte?: string, unit?: string, point?: string, letter = "") => {
    const digits = byte ?? unit ?? point;
    const character = digits === undefined ? ESCAPES.get(letter) : String.fromCodePoint(Number.parseInt(digits, 16));
    isKnown &&= character !== undefined;
    return character ?? "";
  });
  return isKnown ? value : undefined;
}

/** The offset of the colon after a key; -1 if there is no key of the subset. */
export function findColon(text: string, at: number): number {
  const end = text.charCodeAt(at) === CHARACTER.dash ? -1 : scalarEnd(text, at, false);
  return text.charCodeAt(end) === CHARACTER.colon && isGap(text, end + 1) ? end : -1;
}

/** The key that is written in a range; nothing if it is beyond the subset. It is always a string, even if it looks like a number. */
export function readKey(text: string, start: number, end: number): string | undefined {
  const written = text.slice(start, end);
  // A key with an escape can have a character that cannot be seen.
  if (written.length > LONGEST_KEY || written.includes("\\")) return undefined;
  if (written === "<<" || written.startsWith("...")) return undefined;
  return startsQuoted(written, 0) ? unquote(written) : written;
}

const CONSTANTS: ReadonlyMap<string, Data> = new Map<string, Data>([
  ...["~", "null", "Null", "NULL"].map((text) => [text, null] as const),
  ...["true", "True", "TRUE"].map((text) => [text, true] as const),
  ...["false", "False", "FALSE"].map((text) => [text, false] as const),
]);
const LONGEST_CONSTANT = "false".length;
const NOT_TEXT = tableOf("-+.0123456789~nNtTfF");
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
// Rare enough to be left to the full parser.
const OTHER_NUMBER = /^(?:0[ox]|[-+]?\.(?:inf|nan)$)/i;

/** The value of a plain scalar in YAML's core schema. */
function resolve(text: string): Data | undefined {
  if (NOT_TEXT[text.charCodeAt(0)] !== 1) return text;
  const constant = text.length > LONGEST_CONSTANT ? undefined : CONSTANTS.get(text);
  if (constant !== undefined) return constant;
  if (DECIMAL.test(text)) return Number.parseFloat(text);
  return OTHER_NUMBER.test(text) ? undefined : text;
}
