// Quotes what a server or a command said: an excerpt on one line, or a note that it is withheld.
import { plural } from "../text/numbers.ts";
import { quote } from "../text/quote.ts";
import { RUNTIME_LIMITS } from "./options.ts";
import type { HttpResponse } from "./request.ts";
import { mayReveal } from "./secrets.ts";

/** An excerpt to append to a sentence; empty for an empty text. It is withheld if it may reveal any of `secrets`. */
export function describeExcerpt(text: string, secrets: readonly string[]): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line === "") return "";
  // Only the part that would be shown is checked.
  return mayReveal(line.slice(0, RUNTIME_LIMITS.excerpt), secrets)
    ? "; its message may contain a secret and is withheld"
    : `: ${quote(line, RUNTIME_LIMITS.excerpt)}`;
}

// Other types are not shown: the server controls the header.
const KNOWN_TYPES = new Set([
  "application/json",
  "application/problem+json",
  "application/xml",
  "text/html",
  "text/plain",
  "text/xml",
]);

/** The status, content type and length of a response: `500 (text/html, 120 characters)`. */
export function describeResponse({ status, contentType = "", body, isCut }: HttpResponse): string {
  const type = contentType.replace(/;.*/s, "").trim().toLowerCase();
  const length = `${isCut ? "more than " : ""}${plural(body.length, "character")}`;
  const facts = [...(KNOWN_TYPES.has(type) ? [type] : []), length];
  return body === "" ? String(status) : `${status} (${facts.join(", ")})`;
}
