// Finds the cursor in a document, which is usually not valid while it is being typed: replaces the word at the cursor with a placeholder,
// parses the result, recognizes the dialect of its documents, and looks for the placeholder in them.
import { FILE_SCHEMAS } from "../generated/file-schemas.ts";
import { recognizeDocuments } from "../dialects/dialects.ts";
import type { Data } from "../parse/data.ts";
import { findFrontmatter, isMarkdown } from "../parse/frontmatter.ts";
import { parseSource } from "../parse/parse.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import type { Range, Source } from "../text/source.ts";
import type { Schema } from "../validate/schema.ts";
import { segmentsOf, valueAt, type KeyOrValue } from "./key-or-value.ts";
import { PLACEHOLDER } from "./schema-at.ts";

/** What the text around the cursor says about how to write there. */
export interface Writing {
  /** The word at the cursor in the original text, with its quotes. */
  readonly word: Range;
  /** The quote that the word begins with; empty if it has none. */
  readonly quote: string;
  /** Whether the word is the first on its line, so that a block may follow. */
  readonly beginsLine: boolean;
  /** Whether the key already has its colon. */
  readonly hasColon: boolean;
  readonly isJson: boolean;
  /** The comma between the word and the next key of JSON, if it is missing. */
  readonly comma: string;
}

/** The position of the cursor in the value of its document. */
export interface Cursor extends KeyOrValue, Writing {
  /** The schema of the document. */
  readonly schema: Schema;
  /** The value of the document, with the placeholder at the cursor. */
  readonly root: Data;
}

// A word, or all of a quoted text without spaces. A quote after a letter ends a text or is an apostrophe.
const WORD_BEFORE = /(?<=^|[\s[{(,:-])["'][^\s"'\\]*$|[\w-]*$/;
const WORD_AFTER = /^[\w-]*/;
const REST_OF_QUOTED = /^[^\s"'\\]*["']/;

/** The cursor at an offset; undefined outside documents of a dialect, and inside comments and texts of several words. */
export function findCursor(source: Source, offset: number): Cursor | undefined {
  const { text } = source;
  const writing = readWriting(text, offset);
  const { word, beginsLine, hasColon, isJson, comma } = writing;
  const isKey = beginsLine && !hasColon && !isJson;
  const before = isJson && /[^{[,:]/.test(text.slice(0, word.start).trimEnd().slice(-1)) ? "," : "";
  const placeholder = `${before}${PLACEHOLDER}${isKey ? ":" : ""}${comma}`;
  const file = parseSource(replaceWord(source, word, placeholder));
  for (const { document, dialect } of recognizeDocuments(file, { withBegun: true })) {
    const place = searchPlaceholder(document.value, "");
    if (place) return { ...place, ...writing, root: document.value, schema: FILE_SCHEMAS[dialect.schema] };
  }
  return undefined;
}

function readWriting(text: string, offset: number): Writing {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const feed = text.indexOf("\n", offset);
  const rest = text.slice(offset, feed < 0 ? text.length : feed);
  const [before = ""] = WORD_BEFORE.exec(text.slice(lineStart, offset)) ?? [];
  const quote = /^["']/.exec(before)?.[0] ?? "";
  const [after = ""] = (quote === "" ? undefined : REST_OF_QUOTED.exec(rest)) ?? WORD_AFTER.exec(rest) ?? [];
  const word = { start: offset - before.length, end: offset + after.length };
  const hasColon = /^\s*:/.test(rest.slice(after.length));
  const isJson = /^\s*\{/.test(text);
  return {
    word,
    quote,
    beginsLine: /^\s*(- +)*$/.test(text.slice(lineStart, word.start)),
    hasColon,
    isJson,
    comma: isJson && !hasColon && /^\s*"/.test(text.slice(word.end)) ? "," : "",
  };
}

/** A source with a word replaced. A frontmatter without an end is cut off after that word. */
function replaceWord({ name, text }: Source, { start, end }: Range, replacement: string): Source {
  const head = text.slice(0, start) + replacement;
  const whole = { name, text: head + text.slice(end) };
  const isOpen = isMarkdown(name) && !findFrontmatter(whole).range;
  return isOpen ? { name, text: `${head}\n---\n` } : whole;
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
