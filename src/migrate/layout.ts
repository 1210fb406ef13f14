// How a document is laid out, so that what is added to it looks like the rest.
import { entries, isList, isMapping, items, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { lineBefore } from "../text/source.ts";
import { isPlain, readQuotes, type Quotes } from "./scalar.ts";

/** The layout of a document. */
export interface Layout {
  /** The indentation of a mapping relative to its key. */
  readonly step: string;
  /** The indentation of the dashes of a list relative to its key. */
  readonly dashStep: string;
  /** The quotes of most texts that need none. */
  readonly quotes: Quotes;
}

// Enough to see how a file is written.
const MOST_VALUES = 400;

/** Reads the layout of a document. */
export function readLayout(document: Document): Layout {
  const steps: number[] = [];
  const dashSteps: number[] = [];
  const counts = { "": 0, "'": 0, '"': 0 };
  for (const { pointer, value } of listValues(document.value, "", MOST_VALUES)) {
    const range = rangeOf(document, pointer);
    if (typeof value === "string") {
      const quotes = isPlain(value) ? readQuotes(document.source.text.slice(range.start, range.end)) : undefined;
      if (quotes !== undefined) counts[quotes] += 1;
    }
    if (typeof value !== "object" || value === null || pointer === "" || isFlowAt(document, pointer)) continue;
    const { start } = document.locate(pointer, "key").range;
    const { text } = document.source;
    const own = lineBefore(text, start);
    const inner = lineBefore(text, rangeOf(document, isList(value) ? joinPointer(pointer, 0) : pointer).start);
    if (isMapping(value) && inner.trim() === "" && own.trim() === "") steps.push(inner.length - own.length);
    else if (isList(value) && /^ *- +$/.test(inner)) dashSteps.push(inner.indexOf("-") - indentationOf(own).length);
  }
  const step = steps.find((each) => each > 0) ?? 2;
  const dashStep = dashSteps.find((each) => each >= 0) ?? step;
  const quotes = counts['"'] > counts[""] ? '"' : counts["'"] > counts[""] ? "'" : "";
  return { step: " ".repeat(step), dashStep: " ".repeat(dashStep), quotes };
}

/** The quotes of the texts in a part of a document; nothing if it has no text from which they can be seen. */
export function quotesIn(document: Document, pointer: Pointer, value: Data): Quotes | undefined {
  for (const each of listValues(value, pointer, MOST_VALUES)) {
    const { start, end } = rangeOf(document, each.pointer);
    const isTelling = typeof each.value === "string" && isPlain(each.value);
    const quotes = isTelling ? readQuotes(document.source.text.slice(start, end)) : undefined;
    if (quotes !== undefined) return quotes;
  }
  return undefined;
}

/** Whether a mapping or a list is written in braces or brackets. */
export function isFlowAt(document: Document, pointer: Pointer): boolean {
  return /[[{]/.test(document.source.text.charAt(rangeOf(document, pointer).start));
}

/** The spaces that indent what comes after this beginning of a line, which may have a dash. */
export function indentationOf(before: string): string {
  return before.replaceAll(/\S/g, " ");
}

function rangeOf(document: Document, pointer: Pointer) {
  return document.locate(pointer, "value").range;
}

interface FoundValue {
  readonly pointer: Pointer;
  readonly value: Data;
}

/** The first values in a value, outer ones first. */
function listValues(value: Data, pointer: Pointer, most: number): FoundValue[] {
  const found: FoundValue[] = [{ pointer, value }];
  for (let at = 0; at < found.length && found.length < most; at += 1) {
    const each = found[at];
    if (!each) break;
    for (const [key, inner] of isList(each.value) ? items(each.value).entries() : entries(each.value))
      found.push({ pointer: joinPointer(each.pointer, key), value: inner });
  }
  return found;
}
