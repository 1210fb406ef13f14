// A parsed source: its values, and the way from a pointer back to a range of the text.
import type { LocatedDocument, Comment } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Range, Source } from "../text/source.ts";
import type { Data } from "./data.ts";

/** A construct that not every YAML parser supports, and where it is in the source. */
export interface Construct {
  readonly kind: "merge" | "overridden-merge" | "merged-list" | "second-merge" | "map-tag";
  readonly range: Range;
}

/** One YAML document, or the frontmatter of a markdown file. */
export interface Document extends LocatedDocument {
  /** The value; if there are syntax errors, what could be read of it. */
  readonly value: Data;
  readonly problems: readonly Problem[];
  /** Constructs that not every YAML parser supports. */
  readonly constructs: readonly Construct[];
}

/** The documents of a file. `problems` are those of the file as a whole. */
export interface ParsedFile {
  readonly source: Source;
  /** Whether the subset parser read it. Both parsers give the same result, so this is only for debugging. */
  readonly usedFastPath: boolean;
  readonly documents: readonly Document[];
  /** The comments of all documents that are addressed to wifc. */
  readonly directives: readonly Comment[];
  readonly problems: readonly Problem[];
}

/**
 * The range of some characters of a scalar, if the text spells it out, with or without quotes, or as a literal block. Comparing lengths is
 * enough, because escapes and line breaks make a text longer than its value.
 */
export function narrowRange({ text }: Source, range: Range, value: unknown, span: Range): Range | undefined {
  if (typeof value !== "string") return undefined;
  if (text.charAt(range.start) === "|")
    return narrowBlock(text.slice(range.start, range.end), range.start, value, span);
  const quotes = /["']/.test(text.charAt(range.start)) ? 1 : 0;
  if (range.end - range.start !== value.length + 2 * quotes) return undefined;
  const start = range.start + quotes;
  return { start: start + span.start, end: start + span.end };
}

/** The same for a literal block, whose lines are those of the value with spaces before them. */
function narrowBlock(block: string, start: number, value: string, span: Range): Range | undefined {
  const [, ...written] = block.split("\n");
  const lines = value.split("\n");
  const first = lines.findIndex((line) => line !== "");
  const indent = written[first]?.indexOf(lines[first] ?? "") ?? -1;
  const find = (at: number): number | undefined => {
    const before = value.slice(0, at).split("\n");
    const row = before.length - 1;
    const line = lines[row] ?? "";
    if (indent < 1 || written[row]?.slice(indent, indent + line.length) !== line) return undefined;
    const above = block.split("\n", row + 1).join("\n").length + 1;
    return start + above + indent + (before[row]?.length ?? 0);
  };
  // How many line breaks end the value is decided by the indicator of the block.
  const isInside = !value.slice(span.start, span.end).endsWith("\n");
  const [from, to] = isInside ? [find(span.start), find(span.end)] : [];
  return from === undefined || to === undefined ? undefined : { start: from, end: to };
}

/** Whether a text contains a comment that is addressed to wifc, well-formed or not. */
export function addressesWifc(text: string): boolean {
  return /wifc-disable/i.test(text);
}
