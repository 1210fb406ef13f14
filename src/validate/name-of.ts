// The name of a part of a document in messages.
import type { LocatedDocument } from "../diagnostics/place.ts";
import { isJson } from "../parse/frontmatter.ts";
import { splitPointer, type Pointer } from "../text/pointer.ts";

/** The name of what a pointer refers to: its key, or for an item of a list the key of the list and the 0-based index. */
export function nameOf(pointer: Pointer, { source }: LocatedDocument): string {
  const segments = splitPointer(pointer);
  const last = segments.at(-1) ?? (isJson(source.name) ? "profile" : "frontmatter");
  return /^\d+$/.test(last) ? `${segments.at(-2) ?? ""}[${last}]` : last;
}
