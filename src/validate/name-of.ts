// The name of a part of a document in messages.
import type { LocatedDocument } from "../diagnostics/place.ts";
import { isMapping } from "../parse/data.ts";
import { isJson, isMarkdown } from "../parse/frontmatter.ts";
import { ownValue } from "../text/own-value.ts";
import { splitPointer, type Pointer } from "../text/pointer.ts";

/**
 * The name of what a pointer refers to: its key; for an item of a list, the key of the list and the 0-based index; for the value of a pair
 * of `name` and `value`, such as a variable of a container, that name.
 */
export function nameOf(document: Pick<LocatedDocument, "value" | "source">, pointer: Pointer): string {
  const root = document.value;
  const segments = splitPointer(pointer);
  const last = segments.at(-1) ?? nameOfRoot(document);
  if (last === "value") {
    const name = stepInto(segments.slice(0, -1).reduce(stepInto, root), "name");
    if (typeof name === "string" && name !== "") return name;
  }
  return /^\d+$/.test(last) ? `${segments.at(-2) ?? ""}[${last}]` : last;
}

/** What a file is, as far as its name or its keys show it, or its name. */
function nameOfRoot({ value, source: { name } }: Pick<LocatedDocument, "value" | "source">): string {
  if (isMarkdown(name)) return "frontmatter";
  // Of the JSON that wifc reads, only profiles have this key.
  if (isJson(name) && isMapping(value) && Object.hasOwn(value, "authentication")) return "profile";
  return name.slice(name.lastIndexOf("/") + 1);
}

function stepInto(value: unknown, segment: string): unknown {
  if (Array.isArray(value)) return value[Number(segment)];
  return isMapping(value) ? ownValue(value, segment) : undefined;
}
