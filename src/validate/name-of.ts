// The name of a part of a document in messages.
import { splitPointer, type Pointer } from "../text/pointer.ts";

/** The name of what a pointer refers to: its key, or for an item of a list the key of the list and the 0-based index. */
export function nameOf(pointer: Pointer): string {
  const segments = splitPointer(pointer);
  const last = segments.at(-1) ?? "frontmatter";
  return /^\d+$/.test(last) ? `${segments.at(-2) ?? ""}[${last}]` : last;
}
