// What must not stand in a value that we hand on: it could end a string, add a line, obey a runner or hide what it says.

// Control characters, line breaks, bidirectional and zero-width characters, halves of a surrogate pair.
const UNSAFE_CHARACTER = /[\p{Cc}\u2028\u2029\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u061C\p{Cs}]/u;
const LONGEST = 8192;

/** What is wrong with a value, as the end of a sentence about it; nothing if it can be handed on. */
export function describeUnsafe(value: string): string | undefined {
  const found = UNSAFE_CHARACTER.exec(value);
  if (found) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `has the character U+${code} in it`;
  }
  if (value.includes("##[")) return "has `##[` in it, which a GitHub runner obeys";
  if (value.startsWith("::")) return "begins with `::`, which a GitHub runner obeys";
  return value.length > LONGEST ? `is ${value.length} characters long` : undefined;
}
