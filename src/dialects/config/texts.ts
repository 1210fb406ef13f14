// Lists of texts in a configuration.
import { items, member, type Data } from "../../parse/data.ts";
import type { Text } from "../../syntax/text.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { hasWrongPart, type CheckedDocument } from "../checked-document.ts";
import { textAt } from "../text.ts";

/** The texts in the list of a key. */
export function listTexts(document: CheckedDocument, value: Data, pointer: Pointer, key: string): Text[] {
  const list = joinPointer(pointer, key);
  return items(member(value, key)).flatMap((item, index) => {
    const at = joinPointer(list, index);
    return typeof item === "string" && !hasWrongPart(document, at) ? [textAt(document, at, item)] : [];
  });
}
