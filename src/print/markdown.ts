// Text inside GitHub's markdown, that a reader shows as it is.
import { escapeUnsafe } from "../text/quote.ts";
import { safeLine } from "./safe-text.ts";

/** The text on one line, for a heading or the cell of a table: everything that could be markup, or become a link, as an entity. */
export function escapeMarkdown(text: string): string {
  return escapeUnsafe(text).replace(
    /[\\`*_{}[\]<>#|!~&]|:(?=\/\/)|(?<=www)\./gi,
    (found) => `&#${found.charCodeAt(0)};`,
  );
}

/** A sentence of ours on one line: what stands between backquotes in it is code. */
export function markdownSentence(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : escapeMarkdown(part)))
    .join("");
}

// Between backquotes these would end the code, or the cell of a table, or be left out.
const UNFIT = /[`|\\]|^\s|\s$|^$/;

/** The text as code, also in the cell of a table. */
export function markdownCode(text: string): string {
  const line = safeLine(text);
  return UNFIT.test(line) ? `<code>${escapeMarkdown(line)}</code>` : `\`${line}\``;
}
