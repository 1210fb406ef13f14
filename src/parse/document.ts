// What a source is once it is parsed: plain values, and the way back from a pointer into one to a range of the text.
import type { LocatedDocument, Comment } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Range, Source } from "../text/source.ts";
import type { Data } from "./data.ts";

/** A construct that not every YAML reader takes, and where it is in the source. */
export interface Construct {
  readonly kind: "overridden-merge" | "merged-list" | "second-merge" | "map-tag";
  readonly range: Range;
}

/** One YAML document, or the frontmatter of a markdown file. */
export interface Document extends LocatedDocument {
  /** What could be read of it, if there are syntax errors. */
  readonly value: Data;
  readonly problems: readonly Problem[];
  /** Constructs that not every YAML reader takes. */
  readonly constructs: readonly Construct[];
}

/** The documents of a file. `problems` are those that belong to the file and to none of them. */
export interface ParsedFile {
  readonly source: Source;
  /** Whether our own reader took it. Both ways give the same, so that this is for debugging only. */
  readonly usedFastPath: boolean;
  readonly documents: readonly Document[];
  /** The comments of all documents that are addressed to wifc. */
  readonly directives: readonly Comment[];
  readonly problems: readonly Problem[];
}

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

/** Whether a comment, or a text that it may stand in, is addressed to wifc, be it written right or wrong. */
export function addressesWifc(text: string): boolean {
  return /wifc-disable/i.test(text);
}
