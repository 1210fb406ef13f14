// How `engine.auth` is laid out in the text: its pairs and comments in their order, its indentation, its line breaks.
import { keyPlace, locatePlace, valuePlace, type Comment, type LocatedDocument } from "../diagnostics/place.ts";
import type { WorkflowConfig } from "../model/workflow-config.ts";
import { entries, isMapping, member, type Data } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import type { Range } from "../text/source.ts";

/** A pair of the block, or of the mapping of ids within it. */
export interface BlockPair {
  readonly key: string;
  /** From the key to the end of the value. */
  readonly range: Range;
  /** The value as it stands in the text. */
  readonly written: string;
}

/** What can be rewritten in place. */
export interface Block {
  /** From the first key, or the brace, to the end of the last value or the comment behind it. */
  readonly range: Range;
  readonly isFlow: boolean;
  /** Of its keys. */
  readonly indentation: string;
  readonly lineBreak: string;
  readonly pairs: readonly BlockPair[];
  readonly comments: readonly Comment[];
}

/** Why a text cannot be rewritten where it stands; the end of a sentence. */
export interface FixedLayout {
  readonly reason: string;
}

/** A text to put in the place of a range of the source. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

const AUTH = "/engine/auth";
const NESTED = "workload_identity_federation";

/** Reads the layout of `engine.auth`. */
export function readBlock({ document, value }: WorkflowConfig): Block | FixedLayout {
  const { text } = document.source;
  const auth = member(member(value, "engine"), "auth");
  const shared = findSharing(document, auth, AUTH);
  if (shared) return shared;

  const { start } = locatePlace(valuePlace(document, AUTH)).range;
  const isFlow = text[start] === "{";
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (!isFlow && before.trim() !== "") return { reason: "its first key does not begin a line" };

  const pairs = [
    ...readPairs(document, auth, AUTH).filter(({ key }) => key !== NESTED),
    ...readPairs(document, member(auth, NESTED), joinPointer(AUTH, NESTED)),
  ].toSorted((a, b) => a.range.start - b.range.start);
  const last = endOf(document, auth, AUTH);
  const behind = document.comments().find(({ range }) => isBehind(text, last, range));
  const range = { start, end: isFlow ? last : (behind?.range.end ?? last) };
  return {
    range,
    isFlow,
    indentation: isFlow ? `${/^\s*/.exec(before)?.[0] ?? ""}  ` : before,
    lineBreak: lineBreakBefore(text, start),
    pairs,
    comments: document.comments().filter((each) => each.range.start >= start && each.range.end <= range.end),
  };
}

/** Whether a comment stands behind an offset in the same line. */
export function isBehind(text: string, offset: number, { start }: Range): boolean {
  return start >= offset && /^[\s,}\]]*$/.test(text.slice(offset, start)) && !text.slice(offset, start).includes("\n");
}

/** The line break before an offset; in the first line, the first one of the text. */
export function lineBreakBefore(text: string, offset: number): string {
  const before = text.lastIndexOf("\n", offset - 1);
  const found = before < 0 ? text.indexOf("\n") : before;
  return text[found - 1] === "\r" ? "\r\n" : "\n";
}

function readPairs(document: LocatedDocument, mapping: Data | undefined, pointer: Pointer): BlockPair[] {
  const { text } = document.source;
  return entries(mapping).map(([key, value]) => {
    const at = joinPointer(pointer, key);
    const { start } = locatePlace(valuePlace(document, at)).range;
    const end = endOf(document, value, at);
    const range = { start: locatePlace(keyPlace(document, at)).range.start, end };
    return { key, range, written: text.slice(start, end) };
  });
}

/** Where a value really ends: behind its last character that is not blank. A mapping without braces ends with its last value. */
function endOf(document: LocatedDocument, value: Data | undefined, pointer: Pointer): number {
  const { text } = document.source;
  const { start, end } = locatePlace(valuePlace(document, pointer)).range;
  const inside = isMapping(value) ? entries(value) : Array.isArray(value) ? [...value.entries()] : [];
  if (inside.length === 0 || text[start] === "{" || text[start] === "[") {
    return start + text.slice(start, end).trimEnd().length;
  }
  return Math.max(...inside.map(([key, item]) => endOf(document, item, joinPointer(pointer, key))));
}

// What may stand between a key and its value; an anchor or a tag may not.
const SEPARATOR = /^\s*:\s*(?:#[^\n]*\n\s*)*$/;

/** Why a value cannot be changed alone: what is in it stands elsewhere, or something elsewhere refers to it. */
function findSharing(document: LocatedDocument, value: Data | undefined, pointer: Pointer): FixedLayout | undefined {
  const key = locatePlace(keyPlace(document, pointer));
  const place = locatePlace(valuePlace(document, pointer));
  if (place.via.length > 0) return { reason: "it comes through an alias or a merge key" };
  if (!Array.isArray(value) && isBetween(document, key.range.end, place.range.start)) {
    return { reason: "it has an anchor or a tag" };
  }
  if (!isMapping(value)) return undefined;
  const found = entries(value).map(([name, item]) => findSharing(document, item, joinPointer(pointer, name)));
  return found.find((each) => each !== undefined);
}

function isBetween({ source }: LocatedDocument, start: number, end: number): boolean {
  return !SEPARATOR.test(source.text.slice(start, end));
}
