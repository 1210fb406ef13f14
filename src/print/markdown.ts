// Text inside GitHub's markdown, that a reader shows as it is.
import { escapeUnsafe } from "../text/quote.ts";
import { safeLine } from "./safe-text.ts";

/** The text on one line, for a heading or the cell of a table: everything that could be markup as an entity. */
export function escapeMarkdown(text: string): string {
  return escapeUnsafe(text).replace(/[\\`*_{}[\]<>#|!~&]/g, (found) => `&#${found.charCodeAt(0)};`);
}

/** The text as code, also in the cell of a table. */
export function markdownCode(text: string): string {
  return `\`${safeLine(text).replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}
