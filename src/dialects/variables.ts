// A mapping of environment variables.
import type { Data } from "../parse/data.ts";
import { entries, isScalar } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import type { Text } from "../syntax/text.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { textAt } from "./text.ts";

/** The variables of a mapping that GitHub reads; one that is not a scalar is empty. */
export function lowerVariables(
  document: Document,
  pointer: Pointer,
  mapping: Data | undefined,
): ReadonlyMap<string, Text> {
  return new Map(
    entries(mapping).map(([variable, value]) => [
      variable,
      textAt(document, joinPointer(pointer, variable), isScalar(value) ? String(value) : "", "github"),
    ]),
  );
}
