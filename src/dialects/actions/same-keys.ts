// Keys of a mapping that GitHub takes for one key, because it ignores their case (`TemplateReader` in actions/runner).
import { keyPlace } from "../../diagnostics/place.ts";
import type { SameKey } from "../../model/actions-config.ts";
import { entries, items, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";

/** Finds the keys in a value that differ only in their case from an earlier one in the same mapping. */
export function findSameKeys(
  document: CheckedDocument,
  value: Data = document.value,
  pointer: Pointer = "",
): SameKey[] {
  const known = new Map<string, string>();
  const own = entries(value).flatMap(([key]): SameKey[] => {
    const first = known.get(key.toLowerCase());
    if (first === undefined) known.set(key.toLowerCase(), key);
    return first === undefined ? [] : [{ key, first, place: keyPlace(document, joinPointer(pointer, key)) }];
  });
  const parts = [...entries(value), ...items(value).entries()];
  return [...own, ...parts.flatMap(([key, part]) => findSameKeys(document, part, joinPointer(pointer, key)))];
}
