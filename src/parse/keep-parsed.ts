// A file that many workflows import is parsed once, for as long as somebody holds its text.
import type { Source } from "../text/source.ts";
import type { ParsedFile } from "./parse.ts";

/** The same parser, which gives for the same source what it gave before. */
export function keepParsed<T extends ParsedFile | undefined>(parse: (source: Source) => T): (source: Source) => T {
  const known = new WeakMap<Source, { readonly file: T }>();
  return (source) => {
    const kept = known.get(source) ?? { file: parse(source) };
    known.set(source, kept);
    return kept.file;
  };
}
