// Values of a document as texts with their places, and the outline of a value.
import { valuePlace } from "../diagnostics/place.ts";
import type { Syntax, Text } from "../syntax/text.ts";
import type { Outline } from "../model/workflow-config.ts";
import { entries, isList, isMapping, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { readableText, type CheckedDocument } from "./checked-document.ts";

/** The value of a key as a text, if it is a non-empty string of the right shape. */
export function textOfKey(
  document: CheckedDocument,
  value: Data | undefined,
  pointer: Pointer,
  key: string,
  syntax: Syntax = "literal",
): Text | undefined {
  const found = readableText(document, value, pointer, key);
  return found === undefined ? undefined : textAt(document, joinPointer(pointer, key), found, syntax);
}

export function textAt(document: Document, pointer: Pointer, value: string, syntax: Syntax = "literal"): Text {
  return { value, place: valuePlace(document, pointer), syntax };
}

/** The place of a value and of everything within it. */
export function outlineOf(document: Document, pointer: Pointer, value: Data): Outline {
  const parts = isList(value) ? [...value.entries()] : entries(value);
  return {
    kind: isMapping(value) ? "mapping" : isList(value) ? "list" : "scalar",
    place: valuePlace(document, pointer),
    parts: parts.map(([key, part]) => ({
      key: String(key),
      outline: outlineOf(document, joinPointer(pointer, key), part),
    })),
  };
}
