// Text inside XML 1.0, for elements and attributes alike.
import { escapeUnsafe } from "../text/quote.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // A reader has it back, and a runner that sees the file in a log does not obey it.
  "##[": "#&#35;[",
};

/** The text on one line: markup as entities, what XML cannot hold or nobody can see as its code point, such as `\u{1b}`. */
export function escapeXml(text: string): string {
  return escapeUnsafe(text)
    .replace(/[\uFFFE\uFFFF]/g, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`)
    .replace(/##\[|[&<>"']/g, (found) => ENTITIES[found] ?? found);
}
