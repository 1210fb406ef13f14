// What messages call a part of a document.
import { splitPointer, type Pointer } from "../text/pointer.ts";

/** How a message calls what a pointer names: by its key, an item of a list by its key and 0-based index. */
export function nameOf(pointer: Pointer): string {
  const segments = splitPointer(pointer);
  const last = segments.at(-1) ?? "frontmatter";
  return /^\d+$/.test(last) ? `${segments.at(-2) ?? ""}[${last}]` : last;
}
