// A stretch of a value's characters → where the text shows them.
import type { Range, Source } from "../text/source.ts";

/**
 * The range of some characters of a scalar, if the text shows it character for character, quoted or not. Escapes and line breaks make a
 * text longer than its value, so that its length says it: of a long list, the whole is not looked at again for each item.
 */
export function narrowRange({ text }: Source, range: Range, value: unknown, span: Range): Range | undefined {
  if (typeof value !== "string") return undefined;
  const quotes = /["']/.test(text.charAt(range.start)) ? 1 : 0;
  if (range.end - range.start !== value.length + 2 * quotes) return undefined;
  const start = range.start + quotes;
  return { start: start + span.start, end: start + span.end };
}
