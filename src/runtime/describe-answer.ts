// An answer as far as it is described without repeating it.
import type { Answer } from "./request.ts";

// Others are left out: whoever answers writes the header.
const KNOWN_TYPES = new Set([
  "application/json",
  "application/problem+json",
  "application/xml",
  "text/html",
  "text/plain",
  "text/xml",
]);

/** The status of an answer, its content type and its length: `500 (text/html, 120 characters)`. */
export function describeAnswer({ status, contentType = "", body, isCut }: Answer): string {
  const type = contentType.replace(/;.*/s, "").trim().toLowerCase();
  const length = `${isCut ? "more than " : ""}${body.length} characters`;
  const facts = [...(KNOWN_TYPES.has(type) ? [type] : []), length];
  return body === "" ? String(status) : `${status} (${facts.join(", ")})`;
}
