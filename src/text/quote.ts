// Texts from files inside our own sentences.
import { hasCredential } from "./credential.ts";
import { plural } from "./numbers.ts";

const LONGEST = 60;

/** How many characters of a URL, a command or a response are shown; a name gets less room. */
export const LONG_TEXT = 300;

// What moves a cursor, ends a line or is invisible: control characters, line and paragraph separators, bidirectional and zero-width
// characters, lone surrogates. The two variation selectors that turn a character into an emoji stay.
// V8 compiles a literal twice before it is used, and Unicode classes take long. Therefore patterns with them, which few files need, are
// strings wherever every run loads them.
const unsafe = () =>
  new RegExp(String.raw`[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]|(?![\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}`, "gu");

/** The text with each character replaced that is invisible or that a terminal interprets. */
export function replaceUnsafe(text: string, replacement: (character: string) => string): string {
  return text.replace(unsafe(), replacement);
}

/** The text with each of these characters written as its code point: `\u{1b}`. */
export function escapeUnsafe(text: string): string {
  return replaceUnsafe(text, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A value in backticks, on one line and at most `longest` UTF-16 code units long; of what looks like a credential, only the length. */
export function quote(text: string, longest = LONGEST): string {
  if (hasCredential(text)) return `a value that looks like a credential (${plural(text.length, "character")})`;
  return `\`${escapeUnsafe(shorten(text, longest))}\``;
}

/** The beginning of a text, at most `longest` UTF-16 code units of it. A surrogate pair is not split. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}

/** The texts in backticks, separated by commas and a final `and` or `or`. */
export function quoteList(texts: readonly string[], last: "and" | "or"): string {
  const quoted = texts.map((text) => quote(text));
  const tail = quoted.pop() ?? "";
  return quoted.length === 0 ? tail : `${quoted.join(", ")} ${last} ${tail}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
