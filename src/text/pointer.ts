// JSON Pointers (RFC 6901): how every stage after parsing names a place in a document.

/** A JSON Pointer: "" is the whole document, "/a/b" the value of b in a. */
export type Pointer = string;

/** The pointer to something inside of what `base` points to; keys and 0-based indexes, not yet escaped. */
export function joinPointer(base: Pointer, ...segments: readonly (string | number)[]): Pointer {
  let pointer = base;
  for (const segment of segments) pointer += `/${escapeSegment(String(segment))}`;
  return pointer;
}

/** The pointer to what holds what a pointer points to; of the whole document, itself. */
export function parentPointer(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The keys and indexes on the way that a pointer describes, unescaped. */
export function splitPointer(pointer: Pointer): string[] {
  return pointer.split("/").slice(1).map(unescapeSegment);
}

/** The key or index that a pointer ends with, unescaped; nothing for the whole document. */
export function lastSegment(pointer: Pointer): string | undefined {
  const slash = pointer.lastIndexOf("/");
  return slash < 0 ? undefined : unescapeSegment(pointer.slice(slash + 1));
}

export function mapSegments(pointer: Pointer, change: (segment: string) => string): Pointer {
  return joinPointer("", ...splitPointer(pointer).map(change));
}

// Hardly any segment has a character to be escaped.
function escapeSegment(segment: string): string {
  return segment.includes("~") || segment.includes("/") ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}

function unescapeSegment(segment: string): string {
  return segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
}

/** Whether `pointer` is `ancestor` itself or lies in it. */
export function isWithin(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
