// What others say, as far as it may be repeated: the beginning of it, on one line, or that it is withheld.
import { quote } from "../text/quote.ts";
import { RUNTIME_LIMITS } from "./options.ts";
import type { Answer } from "./request.ts";
import { mayReveal } from "./secrets.ts";

/** The end of a sentence about somebody who says this; nothing if it is empty. `secrets` is whatever the text must not give away. */
export function describeSaying(text: string, secrets: readonly string[]): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line === "") return "";
  // What is not shown gives nothing away.
  return mayReveal(line.slice(0, RUNTIME_LIMITS.excerpt), secrets)
    ? "; what it says may contain a secret and is withheld"
    : `: ${quote(line, RUNTIME_LIMITS.excerpt)}`;
}

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
