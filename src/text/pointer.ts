// JSON Pointers (RFC 6901), with which every stage after parsing refers to a place in a document.

/** A JSON Pointer: "" is the whole document, "/a/b" is the value of `b` in `a`. */
export type Pointer = string;

/** Appends segments to a pointer: keys and 0-based indexes, not yet escaped. */
export function joinPointer(base: Pointer, ...segments: readonly (string | number)[]): Pointer {
  let pointer = base;
  for (const segment of segments) pointer += `/${escapeSegment(String(segment))}`;
  return pointer;
}

/** The pointer to the mapping or list that contains this one; the whole document is its own parent. */
export function parentPointer(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The keys and indexes of a pointer, unescaped. */
export function splitPointer(pointer: Pointer): string[] {
  return pointer.split("/").slice(1).map(unescapeSegment);
}

/** The last key or index of a pointer, unescaped; nothing for the whole document. */
export function lastSegment(pointer: Pointer): string | undefined {
  const slash = pointer.lastIndexOf("/");
  return slash < 0 ? undefined : unescapeSegment(pointer.slice(slash + 1));
}

export function mapSegments(pointer: Pointer, change: (segment: string) => string): Pointer {
  return joinPointer("", ...splitPointer(pointer).map(change));
}

// Few segments contain a character that must be escaped.
function escapeSegment(segment: string): string {
  return segment.includes("~") || segment.includes("/") ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}

function unescapeSegment(segment: string): string {
  return segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
}

/** Whether `pointer` is `ancestor` itself or is inside it. */
export function isWithin(pointer: Pointer, ancestor: Pointer): boolean {
  if (!pointer.startsWith(ancestor)) return false;
  return pointer.length === ancestor.length || pointer.charAt(ancestor.length) === "/";
}
