// The wording of what a JSON parser refuses.
import { quote } from "../../text/quote.ts";

const MISTAKES = {
  "byte-order-mark": {
    words: () => "the file begins with a byte order mark",
    advice: "Save the file as UTF-8 without it.",
  },
  comment: { words: () => "comments are not allowed", advice: "Remove the comment." },
  "trailing-comma": { words: () => "a comma must not come after the last entry", advice: "Remove the comma." },
  "single-quotes": { words: () => "single quotes are not allowed", advice: 'Use `"` instead.' },
  string: {
    words: () => "a text contains a line break or an invalid escape",
    advice: "Write `\\\\` for a backslash.",
  },
  word: { words: (found: string) => `${quote(found)} is not in double quotes`, advice: "Put it in double quotes." },
  "missing-comma": { words: (found: string) => `a comma is missing before ${quote(found)}`, advice: "Add the comma." },
  unexpected: { words: (found: string) => `unexpected ${quote(found)}`, advice: undefined },
  unfinished: { words: () => "the file ends too early", advice: "Close every `{` and `[`." },
} as const;

/** A kind of mistake. */
export type JsonMistakeKind = keyof typeof MISTAKES;

/** A mistake, and the characters that are wrong. */
export interface JsonMistake {
  readonly kind: JsonMistakeKind;
  readonly found: string;
}

/** What is wrong, as a clause. */
export function wordJson({ kind, found }: JsonMistake): string {
  return MISTAKES[kind].words(found);
}

/** What to write instead, as a sentence. */
export function adviseJson({ kind }: JsonMistake): string | undefined {
  return MISTAKES[kind].advice;
}
