// Values of a document as texts that remember where they were written.
import { valuePlace } from "../diagnostics/place.ts";
import type { Text } from "../ir/federation.ts";
import { textMember, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";

/** The value of a key as a text, if it is one and not empty. Nothing in it is evaluated. */
export function readText(document: Document, value: Data | undefined, pointer: Pointer, key: string): Text | undefined {
  const found = textMember(value, key);
  return found === undefined ? undefined : plainText(document, joinPointer(pointer, key), found);
}

/** A text of agent YAML, which stands for itself. */
export function plainText(document: Document, pointer: Pointer, value: string): Text {
  return { value, place: valuePlace(document, pointer), evaluated: false };
}

/** A text of a workflow, in which GitHub evaluates expressions. */
export function evaluatedText(document: Document, pointer: Pointer, value: string): Text {
  return { value, place: valuePlace(document, pointer), evaluated: true };
}
