// Changes → edits of the text that keep everything else: comments, line breaks, indentation and quotes.
import { entries, isMapping, type Data, type Mapping } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { printItem, printKey, printMapping, type MappingStyle } from "../targets/print-mapping.ts";
import { parentPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { lineBefore, lineBreakBefore, type TextEdit } from "../text/source.ts";
import { memberAt } from "../parse/data.ts";
import type { Change } from "./change.ts";
import { indentationOf, isFlowAt, quotesIn, readLayout, type Layout } from "./layout.ts";
import { editFlow } from "./edit-flow.ts";
import { locatePart, lineEnd, type Part } from "./part.ts";
import { printText, readQuotes, type Quotes } from "./scalar.ts";

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

type Edits = readonly TextEdit[] | undefined;

function editChange(document: Document, layout: Layout, change: Change): Edits {
  const { text } = document.source;
  const { pointer } = change;
  const parent = parentPointer(pointer);
  if (change.kind === "append") return appendItems(document, layout, pointer, change.by);
  const part = locatePart(document, pointer);
  if (!part) return undefined;
  const style = styleOf(layout, chooseQuotes(document, layout, pointer));
  if (change.kind === "set") {
    const quotes = readQuotes(text.slice(part.value.start, part.value.end));
    return quotes === undefined ? undefined : [{ range: part.value, text: printText(change.value, quotes, true) }];
  }
  if (change.kind === "replace-item") return replaceItem(document, part, style, change.by);
  if (isFlowAt(document, parent)) return change.kind === "wrap" ? undefined : editFlow(document, change, part);
  if (change.kind === "wrap") return wrapText(text, part, change, style);
  if (change.kind === "replace") return replacePair(document, part, linesOf(change.by, style), pointer);
  return insertPairs(text, part, change.kind, linesOf(change.by, style), splitPointer(pointer).length === 1);
}

/** The quotes of what a change adds: those of what it replaces, of the values next to it, or of most values. */
function chooseQuotes(document: Document, layout: Layout, pointer: Pointer): Quotes {
  return (
    [pointer, parentPointer(pointer)].reduce<Quotes | undefined>(
      (found, at) => found ?? quotesIn(document, at, memberAt(document.value, splitPointer(at)) ?? null),
      undefined,
    ) ?? layout.quotes
  );
}

function styleOf({ step, dashStep }: Layout, quotes: Quotes): MappingStyle {
  const printValue = (value: Data): string =>
    Array.isArray(value)
      ? `[${value.map((item) => (typeof item === "string" ? printText(item, quotes, true) : JSON.stringify(item))).join(", ")}]`
      : typeof value === "string"
        ? printText(value, quotes, false)
        : JSON.stringify(value);
  return { step, dashStep, printValue };
}

function linesOf(mapping: Mapping, style: MappingStyle): string[] {
  return printMapping(mapping, "", style).split("\n").slice(0, -1);
}

/** Replaces a pair by lines. Its comments stay, on lines of their own. */
function replacePair(document: Document, part: Part, lines: readonly string[], pointer: Pointer): Edits {
  const { text } = document.source;
  const before = lineBefore(text, part.start);
  const end = lineEnd(text, part.end);
  if (!/^\s*(?:#.*)?$/.test(text.slice(part.end, end))) return undefined;
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
  const kept = commentsTo(following.start);
  return [{ range: { start: part.start, end: following.start }, text: kept.map((each) => each + next).join("") }];
}

function nextPair(document: Document, pointer: Pointer): Part | undefined {
  const parent = parentPointer(pointer);
  const keys = entries(memberAt(document.value, splitPointer(parent))).map(([key]) => key);
  const next = keys[keys.indexOf(splitPointer(pointer).at(-1) ?? "") + 1];
  return next === undefined
    ? undefined
    : locatePart(document, `${parent}/${next.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

/** Replaces whole lines, from the one with the offset `at` to the one that ends at `end`. Without other lines, removes them. */
function replaceLines(text: string, at: number, end: number, indentation: string, lines: readonly string[]): Edits {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const lineBreak = lineBreakBefore(text, at);
  if (lines.length > 0) {
    const written = lines.map((line) => indentation + line).join(lineBreak);
    return [{ range: { start: start === 0 && text.startsWith("\uFEFF") ? 1 : start, end }, text: written }];
  }
  const [from, to] = start === 0 ? [0, Math.min(end + lineBreak.length, text.length)] : [start - lineBreak.length, end];
  return [{ range: { start: from, end: to }, text: "" }];
}

function insertPairs(
  text: string,
  part: Part,
  side: "before" | "after",
  lines: readonly string[],
  isSection: boolean,
): Edits {
  const before = lineBefore(text, part.start);
  const lineBreak = lineBreakBefore(text, part.start);
  const end = lineEnd(text, part.end);
  if (side === "before") {
    if (before.trim() !== "") return undefined;
    const next = lineBreak + before;
    // Sections that are separated by empty lines stay so.
    const gap = isSection && new RegExp(String.raw`\n\r?\n(?=[^\s#])`).test(text.slice(part.start)) ? lineBreak : "";
    return [{ range: { start: part.start, end: part.start }, text: lines.map((line) => line + next).join("") + gap }];
  }
  if (!/^\s*(?:#.*)?$/.test(text.slice(part.end, end))) return undefined;
  const next = lineBreak + indentationOf(before);
  const gap = isSection && /^\r?\n\r?\n/.test(text.slice(end)) ? lineBreak : "";
  return [{ range: { start: end, end }, text: gap + lines.map((line) => next + line).join("") }];
}

/** Puts a text into a mapping. A comment after the text stays after it. */
function wrapText(
  text: string,
  part: Part,
  { key, by }: Extract<Change, { kind: "wrap" }>,
  style: MappingStyle,
): Edits {
  const { start, end } = part.value;
  const colon = part.keyEnd + text.slice(part.keyEnd, start).indexOf(":") + 1;
  if (text.slice(colon, start).trim() !== "" || text.slice(start, end).includes("\n")) return undefined;
  const next = lineBreakBefore(text, start) + indentationOf(lineBefore(text, part.start)) + style.step;
  const after = lineEnd(text, end);
  return [
    { range: { start: colon, end: start }, text: `${next}${printKey(key)}: ` },
    {
      range: { start: after, end: after },
      text: linesOf(by, style)
        .map((line) => next + line)
        .join(""),
    },
  ];
}

function replaceItem(document: Document, part: Part, style: MappingStyle, by: readonly Data[]): Edits {
  const { text } = document.source;
  const [, indentation] = /^( *)- +$/.exec(lineBefore(text, part.value.start)) ?? [];
  const end = lineEnd(text, part.value.end);
  if (indentation === undefined || !/^\s*(?:#.*)?$/.test(text.slice(part.value.end, end))) return undefined;
  const kept = document.comments().filter(({ range }) => range.start >= part.value.start && range.start < end);
  const lines = printItems(by, style);
  return (
    lines &&
    replaceLines(text, part.value.start, end, indentation, [...kept.map((each) => each.text.trimEnd()), ...lines])
  );
}

function appendItems(document: Document, layout: Layout, pointer: Pointer, by: readonly Data[]): Edits {
  const { text } = document.source;
  const list = memberAt(document.value, splitPointer(pointer));
  const last =
    Array.isArray(list) && list.length > 0 ? locatePart(document, `${pointer}/${list.length - 1}`) : undefined;
  const [, indentation] = last ? (/^( *)- +$/.exec(lineBefore(text, last.value.start)) ?? []) : [];
  const lines = printItems(by, styleOf(layout, chooseQuotes(document, layout, pointer)));
  if (!last || !lines || indentation === undefined || isFlowAt(document, pointer)) return undefined;
  const end = lineEnd(text, last.value.end);
  if (!/^\s*(?:#.*)?$/.test(text.slice(last.value.end, end))) return undefined;
  const next = lineBreakBefore(text, last.value.start) + indentation;
  return [{ range: { start: end, end }, text: lines.map((line) => next + line).join("") }];
}

function printItems(list: readonly Data[], style: MappingStyle): string[] | undefined {
  const mappings = list.filter(isMapping);
  if (mappings.length < list.length) return undefined;
  return mappings.flatMap((item) => printItem(item, "", style).split("\n").slice(0, -1));
}
