// The places in a text of the subset: parses it once more and records the range of each part.
import type { Location } from "../diagnostics/place.ts";
import { splitPointer } from "../text/pointer.ts";
import type { Range, Source } from "../text/source.ts";
import { isList, member, type Data } from "./data.ts";
import { type Document, narrowRange } from "./document.ts";
import { readSubset } from "./subset-parser.ts";

interface PlacedPart {
  readonly key: Range | undefined;
  readonly value: Range;
}

type PlacedParts = ReadonlyMap<Data | undefined, ReadonlyMap<string, PlacedPart>>;

/** Creates a function that locates pointers into the YAML in `part` of a source; nothing if the subset parser is unsure of a range. */
export function readSubsetPlaces(source: Source, part: Range): Document["locate"] | undefined {
  const parts = new Map<Data | undefined, Map<string, PlacedPart>>();
  const moved = ({ start, end }: Range): Range => ({ start: part.start + start, end: part.start + end });
  const value = readSubset(source.text.slice(part.start, part.end), (container, segment, key, range) => {
    const siblings = parts.get(container) ?? new Map<string, PlacedPart>();
    parts.set(container, siblings.set(String(segment), { key: key && moved(key), value: moved(range) }));
  });
  return value === undefined ? undefined : createLocate(source, value, parts);
}

function createLocate(source: Source, root: Data, parts: PlacedParts): Document["locate"] {
  const whole = parts.get(undefined)?.get("")?.value ?? { start: 0, end: 0 };
  return (pointer, part, span): Location => {
    let value: Data | undefined = root;
    let reached: PlacedPart = { key: undefined, value: whole };
    let isReached = true;
    for (const segment of splitPointer(pointer)) {
      const next = parts.get(value)?.get(segment);
      isReached = next !== undefined;
      if (!next) break;
      reached = next;
      value = isList(value) ? value[Number(segment)] : member(value, segment);
    }
    const isWritten = reached.value.start < reached.value.end;
    if (reached.key && (part === "key" || !isWritten)) {
      return { range: reached.key, via: [], isExact: isReached && part === "key" };
    }
    if (!isWritten) return { range: whole, via: [], isExact: false };
    const narrowed = span && narrowRange(source, reached.value, value, span);
    return { range: narrowed ?? reached.value, via: [], isExact: isReached && (!span || narrowed !== undefined) };
  };
}
