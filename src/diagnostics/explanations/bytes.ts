// Why the codes of bytes and characters are reported.
import type { BYTES as Rows } from "../catalogue/bytes.ts";
import type { Explanations } from "../entry.ts";

const WHY_LIMITS =
  "wifc also reads files from strangers' pull requests, so it stops at limits that no real configuration reaches. Nothing in a file can change the limits.";

/** Explains the rows of bytes and characters. */
export const BYTES: Explanations<typeof Rows> = {
  "wrong-encoding": {
    summary: "file that is not encoded as UTF-8",
    explanation:
      "docker-agent and gh-aw read only UTF-8: they refuse other bytes or misread them as other characters. wifc reports nothing else in the file, because it can only guess the text.",
    reference: "yaml",
  },
  "control-character": {
    summary: "control character that YAML does not allow",
    explanation:
      "YAML allows no control characters except tabs and line breaks. Some parsers refuse the file; others pass the character on to logs and terminals, which act on it.",
    reference: "yaml",
  },
  "lone-carriage-return": {
    summary: "carriage return without a line feed",
    explanation:
      "Some YAML parsers end the line here and others do not. In a terminal, the text after it overwrites the text before it.",
    reference: "yaml",
  },
  "second-byte-order-mark": {
    summary: "byte order mark after the beginning of the file",
    explanation: "The mark is invisible, but becomes part of the key after it, which is then a different key.",
    reference: "yaml",
  },
  "hidden-character": {
    summary: "invisible character in a key",
    explanation: "The key looks like another one but is a different key, so its value has no effect.",
    reference: "none",
  },
  "file-too-large": {
    summary: "file that is too large",
    explanation: WHY_LIMITS,
    reference: "none",
  },
  "too-many-tokens": {
    summary: "too many YAML tokens",
    explanation: WHY_LIMITS,
    reference: "none",
  },
  "nesting-too-deep": {
    summary: "lists and mappings that are nested too deeply",
    explanation: WHY_LIMITS,
    reference: "none",
  },
  "too-many-aliases": {
    summary: "too many aliases",
    explanation: WHY_LIMITS,
    reference: "none",
  },
  "expansion-too-large": {
    summary: "aliases and merge keys that expand to too much",
    explanation: WHY_LIMITS,
    reference: "none",
  },
};
