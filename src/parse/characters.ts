// Characters that YAML does not allow, or that its readers do not agree on.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Range, Source } from "../text/source.ts";

// All but the printable characters of YAML 1.2.2, section 5.1, a carriage return without its line feed, and byte order marks.
const SUSPECT = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)|\uFEFF/gu;

/** The characters in a part of a source that must not be there, each once, at the first of its places. */
export function findWrongCharacters(source: Source, part: Range): Problem[] {
  const places = new Map<string, { readonly range: Range; more: number }>();
  for (const [character, index] of suspects(source.text.slice(part.start, part.end))) {
    const start = part.start + index;
    if (character === "\uFEFF" && !isSecondMark(source.text, start)) continue;
    const known = places.get(character);
    if (known) known.more += 1;
    else places.set(character, { range: { start, end: start + 1 }, more: 0 });
  }
  return [...places].map(([character, { range, more }]) => {
    const place = { source, range };
    if (character === "\uFEFF") return problem("second-byte-order-mark", place, {});
    if (character === "\r") return problem("lone-carriage-return", place, { more });
    return problem("control-character", place, { character, more });
  });
}

function* suspects(text: string): Iterable<readonly [character: string, index: number]> {
  for (const match of text.matchAll(SUSPECT)) yield [match[0], match.index];
}

/** A mark inside of a line is part of a text or a key; a mark that begins a later line, or follows that of the file, is neither. */
function isSecondMark(text: string, offset: number): boolean {
  const before = text[offset - 1];
  return before === "\n" || (offset === 1 && before === "\uFEFF");
}
