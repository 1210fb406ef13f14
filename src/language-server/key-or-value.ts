// Finds the key or value at an offset of a document.
import type { Part } from "../diagnostics/place.ts";
import { isList, isMapping, member, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { touches } from "./positions.ts";

export interface KeyOrValue {
  readonly pointer: Pointer;
  readonly part: Part;
}

/** The innermost key or value at an offset; undefined between them, and in what comes from an alias. */
export function findKeyOrValue(document: Document, offset: number): KeyOrValue | undefined {
  return search(document, document.value, "", offset);
}

export function segmentsOf(value: Data | undefined): (string | number)[] {
  if (isList(value)) return value.map((_, index) => index);
  return isMapping(value) ? Object.keys(value) : [];
}

export function valueAt(value: Data | undefined, segment: string | number): Data | undefined {
  if (isList(value)) return value[Number(segment)];
  return member(value, String(segment));
}

function search(document: Document, value: Data | undefined, at: Pointer, offset: number): KeyOrValue | undefined {
  for (const segment of segmentsOf(value)) {
    const pointer = joinPointer(at, segment);
    const key = document.locate(pointer, "key");
    if (key.via.length > 0) continue;
    if (!isList(value) && touches(key.range, offset)) return { pointer, part: "key" };
    const { range, via } = document.locate(pointer, "value");
    if (via.length > 0 || !touches(range, offset)) continue;
    const inner = valueAt(value, segment);
    const found = search(document, inner, pointer, offset);
    if (found) return found;
    if (segmentsOf(inner).length === 0) return { pointer, part: "value" };
  }
  return undefined;
}
