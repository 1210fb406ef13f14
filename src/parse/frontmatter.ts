// Finds the frontmatter of a markdown workflow as gh-aw does: the first line is `---`, the next `---` line ends it, and whitespace around
// the dashes, including no-break spaces, is ignored.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Range, Source } from "../text/source.ts";
import { findDocumentEnd, findIndentedFence } from "./frontmatter-end.ts";

const FENCE = /^[ \t\u00A0]*---[ \t\u00A0\r]*$/;
// Empty lines and comments are what people put before frontmatter that should come first.
const IGNORABLE = /^\s*(<!--.*-->\s*)?$/;

/** The range of the YAML between the fences, or why there is none. */
export interface Frontmatter {
  readonly range: Range | undefined;
  /** Where the body of the workflow begins. */
  readonly body?: number;
  readonly problems: readonly Problem[];
}

interface Line extends Range {
  readonly text: string;
}

/** Whether a file with this name is markdown, of which only the frontmatter is read. */
export function isMarkdown(name: string): boolean {
  return /\.(md|markdown)$/i.test(name);
}

/** Whether a file with this name is JSON, which is read as YAML. */
export function isJson(name: string): boolean {
  return /\.json$/i.test(name);
}

/** Whether a file with this name is HCL, which is not supported. */
export function isHcl(name: string): boolean {
  return /\.hcl$/i.test(name);
}

/** Finds the frontmatter of a markdown text. */
export function findFrontmatter(source: Source): Frontmatter {
  const opening = firstLine(source.text);
  if (!FENCE.test(opening.text)) return { range: undefined, problems: [missing(source, opening)] };

  const closing = nextFence(source.text, opening);
  if (!closing) {
    return { range: undefined, problems: [problem("frontmatter-unclosed", { source, range: trimmed(opening) }, {})] };
  }
  const inner = { start: opening.end + 1, end: closing.start };
  const end = findEndOfDocument(source.text, inner);
  const problems: Problem[] = [];
  if (source.text.startsWith("\uFEFF\uFEFF")) {
    problems.push(problem("second-byte-order-mark", { source, range: { start: 1, end: 2 } }, {}));
  } else if (source.text.startsWith("\uFEFF")) {
    problems.push(problem("byte-order-mark", { source, range: { start: 0, end: 1 } }, { reader: "gh-aw" }));
  }
  if (/^\s/.test(closing.text)) {
    const fences = { inner, closing: trimmed(closing), next: nextFence(source.text, closing)?.start };
    problems.push(...findIndentedFence(source, fences));
  }
  if (end !== undefined) problems.push(...findDocumentEnd(source, end, inner));
  return { range: { ...inner, end: end ?? inner.end }, body: closing.end, problems };
}

/** The first fence in the lines after this one. Most lines have no dashes, so that they need not be looked at. */
function nextFence(text: string, { end }: Range): Line | undefined {
  for (let dashes = text.indexOf("---", end); dashes >= 0;) {
    const line = lineFrom(text, text.lastIndexOf("\n", dashes) + 1);
    if (FENCE.test(line.text)) return line;
    dashes = text.indexOf("---", line.end);
  }
  return undefined;
}

/** Where the first line begins that ends the YAML document in a range of whole lines; nothing if there is none. */
function findEndOfDocument(text: string, { start, end }: Range): number | undefined {
  const before = text.slice(start, end).search(/\.\.\.(?<![^\n]\.\.\.)\s/);
  return before < 0 ? undefined : start + before;
}

function missing(source: Source, opening: Line): Problem {
  let first: Line | undefined = opening;
  while (first && IGNORABLE.test(first.text)) first = nextLine(source.text, first);
  const late = first !== undefined && FENCE.test(first.text);
  const range = first && late ? trimmed(first) : { start: 0, end: opening.end };
  return problem("frontmatter-missing", { source, range }, { late }, late ? {} : { severity: "note" });
}

function trimmed(line: Line): Range {
  const start = line.start + line.text.indexOf("-");
  return { start, end: start + 3 };
}

function firstLine(text: string): Line {
  return lineFrom(text, text.search(/[^\uFEFF]|$/));
}

function nextLine(text: string, { end }: Line): Line | undefined {
  return end < text.length ? lineFrom(text, end + 1) : undefined;
}

function lineFrom(text: string, start: number): Line {
  const feed = text.indexOf("\n", start);
  const end = feed < 0 ? text.length : feed;
  return { start, end, text: text.slice(start, end) };
}
