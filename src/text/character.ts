// Characters that a message must name, because they are invisible or look like other characters.
import { escapeUnsafe } from "./quote.ts";

// Names from the Unicode Character Database, for the characters that get into files by accident or on purpose.
const NAMES: Readonly<Record<string, string>> = {
  "\u0000": "null",
  "\u0007": "bell",
  "\u0008": "backspace",
  "\u0009": "tab",
  "\u000A": "line feed",
  "\u000B": "vertical tab",
  "\u000C": "form feed",
  "\u000D": "carriage return",
  "\u001B": "escape",
  "\u007F": "delete",
  "\u0085": "next line",
  "\u00A0": "no-break space",
  "\u00AD": "soft hyphen",
  "\u061C": "Arabic letter mark",
  "\u200B": "zero width space",
  "\u200C": "zero width non-joiner",
  "\u200D": "zero width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
  "\u3164": "Hangul filler",
  "\uFEFF": "byte order mark",
};

const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
];

// Characters that Unicode lets a program not show at all, between ASCII characters. Next to other characters they can affect how these
// are shown, as in an emoji or in Persian.
const HIDDEN = /(?<![^\p{ASCII}])\p{Default_Ignorable_Code_Point}+(?![^\p{ASCII}])/u;

/** The code point of a character and, if it is easily missed or mistaken, its name: `U+200B (zero width space)`. */
export function describeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name =
    NAMES[character] ?? SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? describeForm(character);
  return name === undefined ? `U+${code}` : `U+${code} (${name})`;
}

/** The first invisible character between ASCII characters; nothing if there is none. */
export function findHiddenCharacter(text: string): string | undefined {
  const [run = ""] = HIDDEN.exec(text) ?? [];
  return [...run][0];
}

// Letters of other scripts that look like ASCII letters in most fonts (Unicode's table of confusables).
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "аαɑ",
  b: "Ьƅ",
  c: "сϲ",
  d: "ԁ",
  e: "еҽ",
  g: "ɡց",
  h: "һհ",
  i: "іιɩ",
  j: "јϳ",
  k: "κк",
  l: "ӏ",
  m: "м",
  n: "ոռ",
  o: "оοօ",
  p: "рρ",
  q: "ԛ",
  r: "г",
  s: "ѕ",
  t: "тτ",
  u: "υս",
  v: "νѵ",
  w: "ԝ",
  x: "хχ",
  y: "уγү",
  z: "ᴢ",
};

const ASCII_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKALIKES).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/** The ASCII key that a text looks like, and the first character in the text that differs. */
export function findLookalike(text: string): { readonly meant: string; readonly character: string } | undefined {
  const characters = [...text];
  const character = characters.find((each) => each > "~" || /\s/.test(each));
  if (character === undefined) return undefined;
  const meant = characters
    .map((each) => ASCII_LETTERS.get(each) ?? each.normalize("NFKC"))
    .join("")
    .replaceAll(/^[\s\p{Default_Ignorable_Code_Point}]+|[\s\p{Default_Ignorable_Code_Point}]+$/gu, "");
  // A word that is entirely in another script is a word of its language.
  const isMixed = /[A-Za-z]/.test(text) || text.normalize("NFKC") === meant;
  return isMixed && /^[A-Za-z][\w-]*$/.test(meant) && meant !== text ? { meant, character } : undefined;
}

/** A sentence about the first character outside ASCII, which may look like an ASCII letter; nothing if there is none. */
export function describeNonAscii(text: string): string | undefined {
  const characters = [...text];
  const at = characters.findIndex((character) => character > "~");
  const found = characters[at];
  if (found === undefined) return undefined;
  return `Retype character ${at + 1}, which is not ASCII: \`${escapeUnsafe(found)}\`, ${describeCharacter(found)}.`;
}

/** Which ASCII character this is a variant of, such as a full-width letter. */
function describeForm(character: string): string | undefined {
  const ascii = character.normalize("NFKC");
  return ascii !== character && /^[!-~]$/.test(ascii) ? `another form of \`${ascii}\`` : undefined;
}
