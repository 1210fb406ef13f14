// Finds the cursor in a frontmatter, which is usually not valid YAML while it is being typed: replaces the word at the cursor with a
// placeholder, parses the result, and looks for the placeholder in it.
import type { Data } from "../parse/data.ts";
import { findFrontmatter, isMarkdown } from "../parse/frontmatter.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import type { Range, Source } from "../text/source.ts";
import { readFrontmatter } from "./checked-file.ts";
import { segmentsOf, valueAt, type KeyOrValue } from "./key-or-value.ts";
import { PLACEHOLDER } from "./schema-at.ts";

/** The position of the cursor in the value of the frontmatter. */
export interface Cursor extends KeyOrValue {
  /** The value of the frontmatter, with the placeholder at the cursor. */
  readonly root: Data;
  /** The word at the cursor in the original text. */
  readonly word: Range;
  /** Whether the word is the first on its line, so that a block may follow. */
  readonly beginsLine: boolean;
  /** Whether the key already has its colon. */
  readonly hasColon: boolean;
}

const WORD_BEFORE = /[\w-]*$/;
const WORD_AFTER = /^[\w-]*/;

/** The cursor at an offset; undefined outside the frontmatter of a workflow, and inside comments and multi-word strings. */
export function findCursor(source: Source, offset: number): Cursor | undefined {
  if (!isMarkdown(source.name)) return undefined;
  const { text } = source;
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const feed = text.indexOf("\n", offset);
  const lineEnd = feed < 0 ? text.length : feed;
  const [before = ""] = WORD_BEFORE.exec(text.slice(lineStart, offset)) ?? [];
  const [after = ""] = WORD_AFTER.exec(text.slice(offset, lineEnd)) ?? [];
  const word = { start: offset - before.length, end: offset + after.length };
  const prefix = text.slice(lineStart, word.start);
  const beginsLine = /^\s*(- +)*$/.test(prefix);
  const hasColon = /^\s*:/.test(text.slice(word.end, lineEnd));
  const root = readWithPlaceholder(source, word, beginsLine && !hasColon ? `${PLACEHOLDER}:` : PLACEHOLDER);
  const place = root === undefined ? undefined : searchPlaceholder(root, "");
  return root !== undefined && place ? { ...place, root, word, beginsLine, hasColon } : undefined;
}

/** The value of the frontmatter with a word replaced. A frontmatter without an end is cut off after that word. */
function readWithPlaceholder({ name, text }: Source, word: Range, placeholder: string): Data | undefined {
  const whole = text.slice(0, word.start) + placeholder + text.slice(word.end);
  const { range } = findFrontmatter({ name, text: whole });
  const closed = range ? whole : `${whole.slice(0, word.start + placeholder.length)}\n---\n`;
  return readFrontmatter({ name, text: closed })?.value;
}

function searchPlaceholder(value: Data, at: Pointer): KeyOrValue | undefined {
  for (const segment of segmentsOf(value)) {
    const pointer = joinPointer(at, segment);
    const inner = valueAt(value, segment);
    if (segment === PLACEHOLDER) return { pointer, part: "key" };
    if (inner === PLACEHOLDER) return { pointer, part: "value" };
    const found = inner === undefined ? undefined : searchPlaceholder(inner, pointer);
    if (found) return found;
  }
  return undefined;
}
