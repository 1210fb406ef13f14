// How a text of the author's appears inside a sentence of ours.
import { hasCredential } from "./credential.ts";
import { plural } from "./numbers.ts";

const LONGEST = 60;

/** How much of an address, of a command or of what a server says is shown: it is worth more room than a name. */
export const LONG_TEXT = 300;

// Control characters, line and paragraph separators, bidirectional and zero-width characters, a lone surrogate:
// what moves a cursor, ends a line or cannot be seen. The two selectors that make an emoji of a character stay.
// Functions make such patterns, for Unicode's classes take longer to put together than a file to check, which seldom needs them.
const unsafe = () => /[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]|(?![\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}/gu;

/** The text with each character replaced that cannot be seen, or that a terminal obeys. */
export function replaceUnsafe(text: string, replacement: (character: string) => string): string {
  return text.replace(unsafe(), replacement);
}

/** The text with each such character written as its code point: `\u{1b}`. */
export function escapeUnsafe(text: string): string {
  return replaceUnsafe(text, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A value between backquotes, on one line, shortened to `longest` UTF-16 units; only the length of what looks like a credential. */
export function quote(text: string, longest = LONGEST): string {
  if (hasCredential(text)) return `a value that looks like a credential (${plural(text.length, "character")})`;
  return `\`${escapeUnsafe(shorten(text, longest))}\``;
}

/** The beginning of a text, at most so many UTF-16 units of it, not cut between the two halves of a character. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}

/** The texts quoted, with commas and a last `and` or `or`. */
export function quoteList(texts: readonly string[], last: "and" | "or"): string {
  const quoted = texts.map((text) => quote(text));
  const tail = quoted.pop() ?? "";
  return quoted.length === 0 ? tail : `${quoted.join(", ")} ${last} ${tail}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
