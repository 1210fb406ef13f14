// The places in a text of the subset.
import type { Location, Part as Side } from "../diagnostics/place.ts";
import { type Pointer, splitPointer } from "../text/pointer.ts";
import type { Range, Source } from "../text/source.ts";
import { isList, member, type Data } from "./data.ts";
import { narrowRange } from "./document.ts";
import type { SubsetDocument } from "./subset-parser.ts";
import type { Part } from "./subset-text.ts";

interface Query {
  readonly pointer: Pointer;
  readonly part: Side;
  readonly span: Range | undefined;
}

/** Locates a part of a document that begins at an offset of a source. */
export function locateInSubset(source: Source, base: number, document: SubsetDocument, query: Query): Location {
  const moved = ({ start, end }: Range): Range => ({ start: base + start, end: base + end });
  const { parts, range: whole } = document;
  const segments = splitPointer(query.pointer);
  let value: Data | undefined = document.value;
  let index = parts.length;
  let depth = 0;
  for (const segment of segments) {
    const next = findPart(parts, parts[index]?.first ?? 0, index, segment);
    if (next < 0) break;
    index = next;
    depth += 1;
    value = isList(value) ? value[Number(segment)] : member(value, segment);
  }
  const { key, ...range } = parts[index] ?? { key: undefined, ...whole };
  const isReached = depth === segments.length;
  const isWritten = range.start < range.end;
  if (key && (query.part === "key" || !isWritten)) {
    return { range: moved(key), via: [], isExact: isReached && query.part === "key" };
  }
  if (!isWritten) return { range: moved(whole), via: [], isExact: false };
  const narrowed = query.span && narrowRange(source, moved(range), value, query.span);
  return { range: narrowed ?? moved(range), via: [], isExact: isReached && (!query.span || narrowed !== undefined) };
}

/** The index of a part of a value whose parts are from `first` up to `end`; -1 if there is none. */
function findPart(parts: readonly Part[], first: number, end: number, segment: string): number {
  for (let index = end - 1; index >= first;) {
    const part = parts[index];
    if (!part || String(part.segment) === segment) return index;
    index = part.first - 1;
  }
  return -1;
}
