// Characters that a message must name, because nobody sees them or takes them for others.
import { escapeUnsafe } from "./quote.ts";

// Names of the Unicode Character Database, of those that get into files by accident or on purpose.
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

// What Unicode lets a program show as nothing at all, beside plain letters: next to others it can be part of how they are shown,
// as in an emoji or in Persian.
const HIDDEN = /(?<![^\p{ASCII}])\p{Default_Ignorable_Code_Point}+(?![^\p{ASCII}])/u;

/** A character by its code point and, if it is known for being mistaken, by its name: `U+200B (zero width space)`. */
export function describeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name =
    NAMES[character] ?? SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? describeForm(character);
  return name === undefined ? `U+${code}` : `U+${code} (${name})`;
}

/** The first character that hides among plain ones; nothing if there is none. */
export function findHidden(text: string): string | undefined {
  const [run = ""] = HIDDEN.exec(text) ?? [];
  return [...run][0];
}

// Letters of other scripts that look like plain ones in most fonts (Unicode's table of confusables).
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

const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKALIKES).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/** The plain key that a text reads like without being it, and the first character that makes the difference. */
export function findLookalike(text: string): { readonly meant: string; readonly character: string } | undefined {
  const characters = [...text];
  const character = characters.find((each) => each > "~" || /\s/.test(each));
  if (character === undefined) return undefined;
  const meant = characters
    .map((each) => PLAIN_LETTERS.get(each) ?? each.normalize("NFKC"))
    .join("")
    .replaceAll(/^[\s\p{Default_Ignorable_Code_Point}]+|[\s\p{Default_Ignorable_Code_Point}]+$/gu, "");
  // A word that is wholly of another script is one of its own.
  const isMixed = /[A-Za-z]/.test(text) || text.normalize("NFKC") === meant;
  return isMixed && /^[A-Za-z][\w-]*$/.test(meant) && meant !== text ? { meant, character } : undefined;
}

/** A sentence about the first character outside ASCII, which may only look like a letter; nothing if there is none. */
export function describeStrange(text: string): string | undefined {
  const characters = [...text];
  const at = characters.findIndex((character) => character > "~");
  const found = characters[at];
  if (found === undefined) return undefined;
  return `Character ${at + 1} is not a plain letter or digit: \`${escapeUnsafe(found)}\`, ${describeCharacter(found)}.`;
}

/** Another form of a plain character, such as a full-width letter. */
function describeForm(character: string): string | undefined {
  const plain = character.normalize("NFKC");
  return plain !== character && /^[!-~]$/.test(plain) ? `another form of \`${plain}\`` : undefined;
}
