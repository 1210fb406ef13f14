// Changes → edits of the text that keep everything else: comments, line breaks, indentation and quotes.
import { entries, memberAt, type Mapping } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { printKey, printMapping, type MappingStyle } from "../targets/print-mapping.ts";
import { joinPointer, lastSegment, parentPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { lineBefore, lineBreakBefore, type TextEdit } from "../text/source.ts";
import type { Change } from "./change.ts";
import { editFlow } from "./edit-flow.ts";
import { appendItems, replaceItem } from "./edit-list.ts";
import { findLineEnd, insertLines, replaceLines, skipInnerComments } from "./lines.ts";
import { indentationOf, isFlowAt, readLayout, type Layout } from "./layout.ts";
import { locatePart, type Part } from "./part.ts";
import { printText, readQuotes } from "./scalar.ts";
import { chooseStyle } from "./style.ts";

/** The edits of a document, or nothing if its layout does not allow one of the changes. */
export function editDocument(document: Document, changes: readonly Change[]): TextEdit[] | undefined {
  const layout = readLayout(document);
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const found = editChange(document, layout, change);
    if (!found) return undefined;
    edits.push(...found);
  }
  return edits;
}

function editChange(document: Document, layout: Layout, change: Change): readonly TextEdit[] | undefined {
  const { text } = document.source;
  const { pointer } = change;
  const style = chooseStyle(document, layout, pointer);
  if (change.kind === "append") return appendItems(document, style, pointer, change.by);
  const part = locatePart(document, pointer);
  if (!part) return undefined;
  if (change.kind === "replace-item") return replaceItem(document, part, style, change.by);
  if (change.kind === "set") {
    const quotes = readQuotes(text.slice(part.value.start, part.value.end));
    return quotes === undefined ? undefined : [{ range: part.value, text: printText(change.value, quotes, true) }];
  }
  if (isFlowAt(document, parentPointer(pointer)))
    return change.kind === "wrap" ? undefined : editFlow(document, change, part);
  if (change.kind === "wrap") return wrapText(text, part, change, style);
  const lines = linesOf(change.by, style);
  if (change.kind === "replace") return replacePair(document, part, lines, pointer);
  const isSection = splitPointer(pointer).length === 1;
  return change.kind === "before"
    ? insertBefore(text, part, lines, isSection)
    : insertAfter(text, part, lines, isSection);
}

function linesOf(mapping: Mapping, style: MappingStyle): string[] {
  return printMapping(mapping, "", style).split("\n").slice(0, -1);
}

/** Replaces a pair by lines. Its comments stay, on lines of their own. */
function replacePair(
  document: Document,
  part: Part,
  lines: readonly string[],
  pointer: Pointer,
): readonly TextEdit[] | undefined {
  const { text } = document.source;
  const end = findLineEnd(text, part.end);
  if (end === undefined) return undefined;
  const before = lineBefore(text, part.start);
  const indentation = indentationOf(before);
  const next = lineBreakBefore(text, part.start) + indentation;
  const commentsTo = (limit: number) =>
    document
      .comments()
      .filter(({ range }) => range.start >= part.start && range.start < limit)
      .map((comment) => comment.text.trimEnd());
  if (before.trim() === "") return replaceLines(text, part.start, end, indentation, [...commentsTo(end), ...lines]);
  // The pair follows the dash of an item, so something else must follow it now.
  const [first, ...rest] = lines;
  if (first !== undefined)
    return [{ range: { start: part.start, end }, text: [first, ...commentsTo(end), ...rest].join(next) }];
  const following = nextPair(document, pointer);
  if (!following) return undefined;
  const kept = commentsTo(following.start).map((each) => each + next);
  return [{ range: { start: part.start, end: following.start }, text: kept.join("") }];
}

function nextPair(document: Document, pointer: Pointer): Part | undefined {
  const parent = parentPointer(pointer);
  const keys = entries(memberAt(document.value, splitPointer(parent))).map(([key]) => key);
  const next = keys[keys.indexOf(lastSegment(pointer) ?? "") + 1];
  return next === undefined ? undefined : locatePart(document, joinPointer(parent, next));
}

// An empty line before a section.
const GAP = /\n\r?\n(?=[^\s#])/;

/** Inserts lines before a pair and its comments. Sections that are separated by empty lines stay so. */
function insertBefore(
  text: string,
  { start }: Part,
  lines: readonly string[],
  isSection: boolean,
): readonly TextEdit[] | undefined {
  const before = lineBefore(text, start);
  if (before.trim() !== "") return undefined;
  const lineBreak = lineBreakBefore(text, start);
  const gap = isSection && GAP.test(text.slice(start)) ? lineBreak : "";
  const at = beginWithComments(text, start - before.length);
  return [{ range: { start: at, end: at }, text: lines.map((line) => before + line + lineBreak).join("") + gap }];
}

/** The start of a line, or of the comments on the lines directly before it, unless they begin the file. */
function beginWithComments(text: string, lineStart: number): number {
  let at = lineStart;
  while (at > 0) {
    const previous = text.lastIndexOf("\n", at - 2) + 1;
    if (!/^\s*#/.test(text.slice(previous, at))) return at;
    at = previous;
  }
  return lineStart;
}

function insertAfter(
  text: string,
  part: Part,
  lines: readonly string[],
  isSection: boolean,
): readonly TextEdit[] | undefined {
  const lineEnd = findLineEnd(text, part.end);
  if (lineEnd === undefined) return undefined;
  const indentation = indentationOf(lineBefore(text, part.start));
  const end = skipInnerComments(text, lineEnd, indentation);
  const hasGap = isSection && /^\r?\n\r?\n/.test(text.slice(end));
  const [edit] = insertLines(text, end, indentation, lines);
  return [{ ...edit, text: (hasGap ? lineBreakBefore(text, part.start) : "") + edit.text }];
}

/** Puts a text into a mapping. A comment after the text stays after it. */
function wrapText(
  text: string,
  part: Part,
  { key, by }: Extract<Change, { kind: "wrap" }>,
  { step, ...style }: MappingStyle,
): readonly TextEdit[] | undefined {
  const { start, end } = part.value;
  const after = findLineEnd(text, end);
  const colon = part.keyEnd + text.slice(part.keyEnd, start).indexOf(":") + 1;
  if (after === undefined || text.slice(colon, start).trim() !== "" || text.slice(start, end).includes("\n"))
    return undefined;
  const indentation = indentationOf(lineBefore(text, part.start)) + step;
  return [
    { range: { start: colon, end: start }, text: `${lineBreakBefore(text, start)}${indentation}${printKey(key)}: ` },
    ...insertLines(text, after, indentation, linesOf(by, { ...style, step })),
  ];
}
