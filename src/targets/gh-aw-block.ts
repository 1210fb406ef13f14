// The layout of `engine.auth` in the text: the order of its pairs and comments, its indentation, its line breaks.
import type { Facts } from "../diagnostics/catalogue.ts";
import { locatePlace, sourceOf, type Comment, type DocumentPlace } from "../diagnostics/place.ts";
import { NESTED } from "../model/notations.ts";
import type { Outline } from "../model/workflow-config.ts";
import { lineBefore, lineBreakBefore, type Range } from "../text/source.ts";

/** A pair of the block, or of the mapping of ids within it. */
export interface BlockPair {
  readonly key: string;
  /** From the key to the end of the value. */
  readonly range: Range;
  /** The source text of the value. */
  readonly written: string;
}

/** A block that can be rewritten in place. */
export interface Block {
  /** From the first key or brace to the end of the last value or of the comment after it. */
  readonly range: Range;
  readonly isFlow: boolean;
  /** The indentation of its keys. */
  readonly indentation: string;
  readonly lineBreak: string;
  readonly pairs: readonly BlockPair[];
  readonly comments: readonly Comment[];
}

/** Why a text cannot be rewritten in place. */
export type FixedLayout = Facts<"gh-aw-fixed-layout">;

/** Reads the layout of `engine.auth`, or why it cannot be rewritten. */
export function readBlock(auth: Outline): Block | FixedLayout {
  const { document } = auth.place;
  const comments = document.comments();
  const { source } = document;
  const { text } = source;
  const shared = findSharing(auth);
  if (shared) return shared;

  const { start } = locatePlace(auth.place).range;
  const isFlow = text[start] === "{";
  const before = lineBefore(text, start);
  if (!isFlow && before.trim() !== "") return { reason: "shared-line" };

  const pairs = auth.parts
    .flatMap((part) => (part.key === NESTED ? part.outline.parts : [part]))
    .map(readPair)
    .toSorted((a, b) => a.range.start - b.range.start);
  const last = endOf(auth);
  const trailing = comments.find(({ range }) => isTrailing(text, last, range));
  const range = { start, end: isFlow ? last : (trailing?.range.end ?? last) };
  return {
    range,
    isFlow,
    indentation: isFlow ? `${/^\s*/.exec(before)?.[0] ?? ""}  ` : before,
    lineBreak: lineBreakBefore(text, start),
    pairs,
    comments: comments.filter((each) => each.range.start >= start && each.range.end <= range.end),
  };
}

/** Whether a comment follows an offset on the same line. */
export function isTrailing(text: string, offset: number, { start }: Range): boolean {
  return start >= offset && /^[\s,}\]]*$/.test(text.slice(offset, start)) && !text.slice(offset, start).includes("\n");
}

function readPair({ key, outline }: Outline["parts"][number]): BlockPair {
  const { text } = sourceOf(outline.place);
  const { start } = locatePlace(outline.place).range;
  const end = endOf(outline);
  return { key, range: { start: keyRange(outline.place).start, end }, written: text.slice(start, end) };
}

function keyRange(place: DocumentPlace): Range {
  return locatePlace({ ...place, part: "key" }).range;
}

/** The end of a value without trailing whitespace. A mapping without braces ends with its last value. */
function endOf({ place, parts }: Outline): number {
  const { text } = sourceOf(place);
  const { start, end } = locatePlace(place).range;
  if (parts.length === 0 || text[start] === "{" || text[start] === "[") {
    return start + text.slice(start, end).trimEnd().length;
  }
  return Math.max(...parts.map(({ outline }) => endOf(outline)));
}

// What may be between a key and its value. An anchor or a tag may not.
const SEPARATOR = /^\s*:\s*(?:#[^\n]*\n\s*)*$/;

/** Finds why a value cannot be changed alone: it comes from another place in the file, or another place refers to it. */
function findSharing({ kind, place, parts }: Outline): FixedLayout | undefined {
  const { range, via } = locatePlace(place);
  if (via.length > 0) return { reason: "alias" };
  if (kind === "list") return undefined;
  const between = sourceOf(place).text.slice(keyRange(place).end, range.start);
  if (!SEPARATOR.test(between)) return { reason: "anchor" };
  return parts.map(({ outline }) => findSharing(outline)).find((each) => each !== undefined);
}
