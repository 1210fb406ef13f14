// A stretch of a value's characters → where the text shows them.
import type { Range, Source } from "../text/source.ts";

/** The range of some characters of a scalar, if its text in the source is the value itself, quoted or not. */
export function narrowRange(source: Source, range: Range, value: unknown, span: Range): Range | undefined {
  if (typeof value !== "string") return undefined;
  const start = source.text.indexOf(value, range.start);
  const fits = start >= range.start && start - range.start <= 1 && start + value.length <= range.end;
  return fits ? { start: start + span.start, end: start + span.end } : undefined;
}
