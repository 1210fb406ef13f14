// Codes of bytes, characters and size: what is wrong with a file before its YAML is parsed.
import { describeCharacter } from "../../text/character.ts";
import { LIMITS, type Limit } from "../../text/limits.ts";
import { quote } from "../../text/quote.ts";
import type { Encoding } from "../../text/source.ts";
import { entry } from "../entry.ts";

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
    isAlwaysReported: true,
    message: ({ encoding, byte }) => {
      if (byte === undefined) return `The file is encoded as ${encoding ?? "something else"}, not as UTF-8.`;
      const found = `The byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} is not valid UTF-8 here`;
      if (encoding === undefined) return `${found}: the file ends in the middle of a character.`;
      // From here on a byte of Windows-1252 is the character of the same number.
      const meant = byte < 0xa0 ? "" : `, where it is ${quote(String.fromCharCode(byte))}`;
      return `${found}: the file is probably encoded as ${encoding}${meant}.`;
    },
    hint: () => "Save the file as UTF-8.",
  }),
  "control-character": entry<{ character: string; more: number }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ character, more }) =>
      `YAML does not allow the control character ${describeCharacter(character)}${countMore(more)}.`,
    hint: () => "Delete it, or write it as an escape sequence in double quotes.",
  }),
  "lone-carriage-return": entry<{ more: number }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ more }) => `Carriage return without a line feed${countMore(more)}.`,
    hint: () => "Save the file with LF or CRLF line endings.",
  }),
  "second-byte-order-mark": entry<{}>({
    severity: "error",
    isAlwaysReported: true,
    message: () => "A byte order mark is only allowed at the very beginning of a file.",
    hint: () => "Delete it; concatenated files often have one where the next file begins.",
  }),
  "hidden-character": entry<{ key: string; character: string }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ key, character }) =>
      `The key ${quote(key)} contains the invisible character ${describeCharacter(character)}.`,
    hint: () => "Retype the key.",
  }),
  "file-too-large": entry<{}>({
    severity: "error",
    isAlwaysReported: true,
    message: () => `The file exceeds the limit of ${limit("size")} bytes.`,
  }),
  "too-many-tokens": entry<{}>({
    severity: "error",
    isAlwaysReported: true,
    message: () => `The file exceeds the limit of ${limit("tokens")} YAML tokens.`,
  }),
  "nesting-too-deep": entry<{}>({
    severity: "error",
    isAlwaysReported: true,
    message: () => `The nesting of lists and mappings exceeds the limit of ${limit("depth")} levels here.`,
  }),
  "too-many-aliases": entry<{}>({
    severity: "error",
    isAlwaysReported: true,
    message: () => `The file exceeds the limit of ${limit("aliases")} aliases.`,
  }),
  "expansion-too-large": entry<{}>({
    severity: "error",
    isAlwaysReported: true,
    message: () => `With its aliases and merge keys expanded, the file exceeds the limit of ${limit("nodes")} nodes.`,
  }),
};
