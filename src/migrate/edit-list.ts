// Changes of lists.
import { isList, isMapping, memberAt, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { printItem, type MappingStyle } from "../targets/print-mapping.ts";
import { joinPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { lineBefore, type TextEdit } from "../text/source.ts";
import { findLineEnd, insertLines, replaceLines, skipInnerComments } from "./lines.ts";
import { locatePart, type Part } from "./part.ts";

/** Replaces an item. Its comments stay, on lines of their own. */
export function replaceItem(
  document: Document,
  { start, end: last }: Part,
  style: MappingStyle,
  by: readonly Data[],
): readonly TextEdit[] | undefined {
  const { text } = document.source;
  const [indentation, end, lines] = [readIndentation(text, start), findLineEnd(text, last), printItems(by, style)];
  if (indentation === undefined || end === undefined || !lines) return undefined;
  const kept = document.comments().filter(({ range }) => range.start >= start && range.start < end);
  return replaceLines(text, start, end, indentation, [...kept.map((each) => each.text.trimEnd()), ...lines]);
}

/** Appends items to a list that is not empty. */
export function appendItems(
  document: Document,
  style: MappingStyle,
  pointer: Pointer,
  by: readonly Data[],
): readonly TextEdit[] | undefined {
  const { text } = document.source;
  const list = memberAt(document.value, splitPointer(pointer));
  const last =
    isList(list) && list.length > 0 ? locatePart(document, joinPointer(pointer, list.length - 1)) : undefined;
  if (!last) return undefined;
  const [indentation, end, lines] = [
    readIndentation(text, last.start),
    findLineEnd(text, last.end),
    printItems(by, style),
  ];
  return indentation === undefined || end === undefined
    ? undefined
    : lines && insertLines(text, skipInnerComments(text, end, indentation), indentation, lines);
}

/** The indentation of an item's dash; nothing if the item is not on a line of its own. */
function readIndentation(text: string, start: number): string | undefined {
  return /^( *)- +$/.exec(lineBefore(text, start))?.[1];
}

function printItems(list: readonly Data[], style: MappingStyle): string[] | undefined {
  const mappings = list.filter(isMapping);
  return mappings.length < list.length
    ? undefined
    : mappings.flatMap((item) => printItem(item, "", style).split("\n").slice(0, -1));
}
