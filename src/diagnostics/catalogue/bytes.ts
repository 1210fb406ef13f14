// Codes of bytes, characters and size: what is wrong with a file before its YAML is looked at.
import { describeCharacter } from "../../text/character.ts";
import { LIMITS, type Limit } from "../../text/limits.ts";
import { quote } from "../../text/quote.ts";
import type { Encoding } from "../../text/source.ts";
import { entry } from "../entry.ts";

const WHY_LIMITS =
  "wifc reads files that come from strangers' pull requests, so it stops early where a file asks for much more than any real configuration does. The limits cannot be changed from within a file.";

function limit(name: Limit): string {
  return LIMITS[name].most.toLocaleString("en-US");
}

function elsewhere(more: number): string {
  if (more === 0) return "";
  return more === 1 ? ", and in one more place" : `, and in ${more} more places`;
}

/** The rows of bytes and characters. */
export const BYTES = {
  "wrong-encoding": entry<{ encoding: Encoding | undefined; byte: number | undefined }>({
    severity: "error",
    reference: "yaml",
    isAlwaysReported: true,
    summary: "a file that is not encoded as UTF-8",
    message: ({ encoding, byte }) => {
      if (byte === undefined) return `This file is encoded as ${encoding ?? "something else"}, not as UTF-8.`;
      const found = `The byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} here is no UTF-8`;
      if (encoding === undefined) return `${found}: the file ends in the middle of a character.`;
      // From here on a byte of Windows-1252 is the character of the same number.
      const meant = byte < 0xa0 ? "" : `, where it is ${quote(String.fromCharCode(byte))}`;
      return `${found}. The file is probably encoded as ${encoding}${meant}.`;
    },
    hint: () => "Save the file as UTF-8.",
    explanation:
      "docker-agent and gh-aw read UTF-8 only: other bytes are refused, or become other characters. Nothing else is said of such a file, because its text is only a guess.",
  }),
  "control-character": entry<{ character: string; more: number }>({
    severity: "error",
    reference: "yaml",
    isAlwaysReported: true,
    summary: "a control character, which YAML does not allow",
    message: ({ character, more }) => `${describeCharacter(character)} stands here${elsewhere(more)}.`,
    hint: () => "Delete it. If it is meant, write it as an escape in double quotes.",
    explanation:
      "YAML allows no control characters but the tab and line breaks. Some readers refuse the file, others hand the character on to logs and terminals, which obey it.",
  }),
  "lone-carriage-return": entry<{ more: number }>({
    severity: "error",
    reference: "yaml",
    isAlwaysReported: true,
    summary: "a carriage return without a line feed",
    message: ({ more }) => `A carriage return without a line feed stands here${elsewhere(more)}.`,
    hint: () => "Save the file with LF or CRLF at the ends of its lines.",
    explanation:
      "For some YAML readers a line ends here, for others it goes on, and in a terminal what follows covers what stands before it.",
  }),
  "second-byte-order-mark": entry<{}>({
    severity: "error",
    reference: "yaml",
    isAlwaysReported: true,
    summary: "a byte order mark that is not the first character of the file",
    message: () => "A byte order mark stands here, which belongs at the very beginning of a file only.",
    hint: () => "Delete it. Files that were joined often have one at each seam.",
    explanation: "It cannot be seen, but becomes part of the key that follows it, which is then another key.",
  }),
  "hidden-character": entry<{ key: string; character: string }>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "a key with a character in it that cannot be seen",
    message: ({ key, character }) => `The key ${quote(key)} has ${describeCharacter(character)} in it.`,
    hint: () => "Delete the character, or write the key again.",
    explanation: "The key looks like another one and is not the same: what stands under it has no effect.",
  }),
  "file-too-large": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "a file that is larger than any configuration",
    message: () => `The file is larger than ${limit("size")} bytes.`,
    explanation: WHY_LIMITS,
  }),
  "too-many-tokens": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "a file with more YAML tokens than any configuration",
    message: () => `The file has more than ${limit("tokens")} YAML tokens.`,
    explanation: WHY_LIMITS,
  }),
  "nesting-too-deep": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "lists and mappings that are nested deeper than in any configuration",
    message: () => `Lists and mappings are nested more than ${limit("depth")} levels deep here.`,
    explanation: WHY_LIMITS,
  }),
  "too-many-aliases": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "a file with more aliases than any configuration",
    message: () => `The file has more than ${limit("aliases")} aliases.`,
    explanation: WHY_LIMITS,
  }),
  "expansion-too-large": entry<{}>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "aliases and merge keys that stand for very much",
    message: () => `With its aliases and merge keys written out, the file has more than ${limit("nodes")} nodes.`,
    explanation: WHY_LIMITS,
  }),
};
