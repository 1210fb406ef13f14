// Where the cursor stands in a frontmatter that is mostly no valid YAML yet: a word of ours takes the place of the one that is
// being written, and is looked for in what the parser makes of it.
import type { Data } from "../parse/data.ts";
import { findFrontmatter, isMarkdown } from "../parse/frontmatter.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import type { Range, Source } from "../text/source.ts";
import { readFrontmatter } from "./checked-file.ts";
import { segmentsOf, valueAt, type Place } from "./pointer-at.ts";
import { CURSOR } from "./schema-at.ts";

/** The place of the cursor in the value of the frontmatter, in which our word stands there. */
export interface Cursor extends Place {
  readonly root: Data;
  /** The word that is being written, in the text as it is. */
  readonly word: Range;
  /** Whether the word is the first of its line, so that a block can follow. */
  readonly beginsLine: boolean;
  /** Whether the key has its colon already. */
  readonly hasColon: boolean;
}

const WORD_BEFORE = /[\w-]*$/;
const WORD_AFTER = /^[\w-]*/;

/** The cursor at an offset; nothing outside of the frontmatter of a workflow, and inside of comments and texts. */
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
  const root = readAround(source, word, beginsLine && !hasColon ? `${CURSOR}:` : CURSOR);
  const place = root === undefined ? undefined : search(root, "");
  return root !== undefined && place ? { ...place, root, word, beginsLine, hasColon } : undefined;
}

/** The value of the frontmatter with another word in it. Until somebody writes its end, it goes as far as that word. */
function readAround({ name, text }: Source, word: Range, other: string): Data | undefined {
  const whole = text.slice(0, word.start) + other + text.slice(word.end);
  const { range } = findFrontmatter({ name, text: whole });
  const asked = range ? whole : `${whole.slice(0, word.start + other.length)}\n---\n`;
  return readFrontmatter({ name, text: asked })?.value;
}

function search(value: Data, at: Pointer): Place | undefined {
  for (const segment of segmentsOf(value)) {
    const pointer = joinPointer(at, segment);
    const inner = valueAt(value, segment);
    if (segment === CURSOR) return { pointer, part: "key" };
    if (inner === CURSOR) return { pointer, part: "value" };
    const found = inner === undefined ? undefined : search(inner, pointer);
    if (found) return found;
  }
  return undefined;
}
