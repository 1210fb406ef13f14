// Codes of bytes, characters and size: what is wrong with a file before its YAML is parsed.
import { describeCharacter } from "../../text/character.ts";
import { LIMITS, type Limit } from "../../text/limits.ts";
import { quote } from "../../text/quote.ts";
import type { Encoding } from "../../text/source.ts";
import { entry } from "../entry.ts";

const WHY_LIMITS =
  "wifc also reads files from strangers' pull requests, so it stops at limits that no real configuration reaches. Nothing in a file can change the limits.";

function limit(name: Limit): string {
  return LIMITS[name].most.toLocaleString("en-US");
}

function countMore(more: number): string {
  if (more === 0) return "";
  return more === 1 ? "; one more follows" : `; ${more} more follow`;
}

/** The rows of bytes and characters. */
export const BYTES = {
  "wrong-encoding": entry<{ encoding: Encoding | undefined; byte: number | undefined }>({
    severity: "error",
    reference: "yaml",
    isAlwaysReported: true,
    summary: "file that is not encoded as UTF-8",
    message: ({ encoding, byte }) => {
      if (byte === undefined) return `The file is encoded as ${encoding ?? "something else"}, not as UTF-8.`;
      const found = `The byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} is not valid UTF-8 here`;
      if (encoding === undefined) return `${found}: the file ends in the middle of a character.`;
      // From here on a byte of Windows-1252 is the character of the same number.
      const meant = byte < 0xa0 ? "" : `, where it is ${quote(String.fromCharCode(byte))}`;
      return `${found}: the file is probably encoded as ${encoding}${meant}.`;
    },
    hint: () => "Save the file as UTF-8.",
    explanation:
      "docker-agent and gh-aw read only UTF-8: they refuse other bytes or misread them as other characters. wifc reports nothing else in the file, because it can only guess the text.",
  }),
  "control-character": entry<{ character: string; more: number }>({
    severity: "error",
    reference: "yaml",
    isAlwaysReported: true,
    summary: "control character that YAML does not allow",
    message: ({ character, more }) =>
      `YAML does not allow the control character ${describeCharacter(character)}${countMore(more)}.`,
    hint: () => "Delete it, or write it as an escape sequence in double quotes.",
    explanation:
      "YAML allows no control characters except tabs and line breaks. Some parsers refuse the file; others pass the character on to logs and terminals, which act on it.",
  }),
  "lone-carriage-return": entry<{ more: number }>({
    severity: "error",
    reference: "yaml",
    isAlwaysReported: true,
    summary: "carriage return without a line feed",
    message: ({ more }) => `Carriage return without a line feed${countMore(more)}.`,
    hint: () => "Save the file with LF or CRLF line endings.",
    explanation:
      "Some YAML parsers end the line here and others do not. In a terminal, the text after it overwrites the text before it.",
  }),
  "second-byte-order-mark": entry<{}>({
    severity: "error",
    reference: "yaml",
    isAlwaysReported: true,
    summary: "byte order mark after the beginning of the file",
    message: () => "A byte order mark is only allowed at the very beginning of a file.",
    hint: () => "Delete it; concatenated files often have one where the next file begins.",
    explanation: "The mark is invisible, but becomes part of the key after it, which is then a different key.",
  }),
  "hidden-character": entry<{ key: string; character: string }>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "invisible character in a key",
    message: ({ key, character }) =>
      `The key ${quote(key)} contains the invisible character ${describeCharacter(character)}.`,
    hint: () => "Retype the key.",
    explanation: "The key looks like another one but is a different key, so its value has no effect.",
  }),
  "file-too-large": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "file that is too large",
    message: () => `The file exceeds the limit of ${limit("size")} bytes.`,
    explanation: WHY_LIMITS,
  }),
  "too-many-tokens": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "too many YAML tokens",
    message: () => `The file exceeds the limit of ${limit("tokens")} YAML tokens.`,
    explanation: WHY_LIMITS,
  }),
  "nesting-too-deep": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "lists and mappings that are nested too deeply",
    message: () => `The nesting of lists and mappings exceeds the limit of ${limit("depth")} levels here.`,
    explanation: WHY_LIMITS,
  }),
  "too-many-aliases": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "too many aliases",
    message: () => `The file exceeds the limit of ${limit("aliases")} aliases.`,
    explanation: WHY_LIMITS,
  }),
  "expansion-too-large": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "aliases and merge keys that expand to too much",
    message: () => `With its aliases and merge keys expanded, the file exceeds the limit of ${limit("nodes")} nodes.`,
    explanation: WHY_LIMITS,
  }),
};
