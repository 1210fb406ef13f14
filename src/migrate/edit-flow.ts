// Changes in mappings that are written in braces.
import { entries, isMapping, memberAt, type Data, type Mapping } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { printKey } from "../targets/print-mapping.ts";
import { joinPointer, lastSegment, parentPointer, splitPointer } from "../text/pointer.ts";
import type { TextEdit } from "../text/source.ts";
import type { Change } from "./change.ts";
import { quotesIn } from "./layout.ts";
import { locatePart, type Part } from "./part.ts";
import { printText, type Quotes } from "./scalar.ts";

/** The edits of a change in braces; nothing if a comment would be lost. */
export function editFlow(
  document: Document,
  change: Extract<Change, { kind: "replace" | "before" | "after" }>,
  part: Part,
): TextEdit[] | undefined {
  const parent = parentPointer(change.pointer);
  const mapping = memberAt(document.value, splitPointer(parent)) ?? null;
  const quotes = quotesIn(document, change.pointer, null) ?? quotesIn(document, parent, mapping) ?? "";
  // In JSON, keys are quoted too.
  const isJson = document.source.text.charAt(part.start) === '"';
  const text = isJson ? JSON.stringify(change.by).slice(1, -1) : printPairs(change.by, quotes);
  if (change.kind === "before") return [{ range: { start: part.start, end: part.start }, text: `${text}, ` }];
  if (change.kind === "after") return [{ range: { start: part.end, end: part.end }, text: `, ${text}` }];
  const keys = entries(mapping).map(([key]) => key);
  const index = keys.indexOf(lastSegment(change.pointer) ?? "");
  const near = (key: string | undefined) =>
    key === undefined ? undefined : locatePart(document, joinPointer(parent, key));
  const [previous, next] = [near(keys[index - 1]), near(keys[index + 1])];
  const range =
    text !== ""
      ? { start: part.start, end: part.end }
      : next
        ? { start: part.start, end: next.start }
        : previous && { start: previous.end, end: part.end };
  if (!range) return undefined;
  const isCommented = document
    .comments()
    .some((each) => each.range.start >= range.start && each.range.start < range.end);
  return isCommented ? undefined : [{ range, text }];
}

function printPairs(mapping: Mapping, quotes: Quotes): string {
  return entries(mapping)
    .map(([key, value]) => `${printKey(key)}: ${printValue(value, quotes)}`)
    .join(", ");
}

function printValue(value: Data, quotes: Quotes): string {
  if (isMapping(value)) return `{ ${printPairs(value, quotes)} }`;
  if (Array.isArray(value)) return `[${value.map((item) => printValue(item, quotes)).join(", ")}]`;
  return typeof value === "string" ? printText(value, quotes, true) : JSON.stringify(value);
}
