// A source → its documents. Most files use only a small part of YAML, for which the subset parser is much faster. Everything else, and
// everything with a mistake, is left to the full parser, which uses the `yaml` package. Both give the same (`npm run fuzz` checks it).
import type { Comment } from "../diagnostics/place.ts";
import { LIMITS } from "../text/limits.ts";
import type { Range, Source } from "../text/source.ts";
import { addressesWifc, type Document, type ParsedFile } from "./document.ts";
import { findFrontmatter, isHcl, isJson, isMarkdown } from "./frontmatter.ts";
import { parseFully } from "./full-parser.ts";
import { readSubset, type SubsetDocument } from "./subset-parser.ts";
import { locateInSubset } from "./subset-places.ts";
import type { Part } from "./subset-text.ts";

/** A parsed source, and a copy of it as it was: a caller in JavaScript can change a source. */
interface Parsed {
  readonly source: Source;
  readonly copy: Source;
  readonly file: ParsedFile;
}

let last: Parsed | undefined;

// A table of all sources would keep each of them alive until all of the memory is collected.
const SHARED = new WeakMap<Source, Parsed>();

/**
 * Parses a source: the frontmatter of markdown, or every document of YAML. Syntax errors are in the documents. The last result is
 * remembered.
 */
export function parseSource(source: Source): ParsedFile {
  last = reuse(last, source) ?? parse(source);
  return last.file;
}

/** Does the same for a source that others import, and remembers the result as long as the source exists. */
export function parseShared(source: Source): ParsedFile {
  const parsed = reuse(SHARED.get(source), source) ?? parse(source);
  SHARED.set(source, parsed);
  return parsed.file;
}

function parse(source: Source): Parsed {
  return { source, copy: { ...source }, file: parseSubset(source) ?? parseFully(source) };
}

function reuse(parsed: Parsed | undefined, source: Source): Parsed | undefined {
  if (parsed?.source !== source) return undefined;
  const { name, text, misreading } = parsed.copy;
  return name === source.name && text === source.text && misreading === source.misreading ? parsed : undefined;
}

/** Parses a source with the subset parser; gives nothing if its YAML is invalid or beyond the subset. */
export function parseSubset(source: Source): ParsedFile | undefined {
  const range = findSubsetCandidate(source);
  if (!range) return undefined;
  const text = source.text.slice(range.start, range.end);
  const isAscii = ASCII.test(text);
  const read = isAscii || !UNUSUAL.test(text) ? readSubset(text) : undefined;
  if (!read || mayHaveTooManyTokens(text, read) || (!isAscii && read.parts.some(hasInvisibleKey))) return undefined;
  const comments = () => read.comments.map((comment) => commentAt(source, range.start, comment));
  const directives = read.comments.length > 0 ? comments().filter((comment) => addressesWifc(comment.text)) : [];
  const document: Document = {
    source,
    // Empty frontmatter is a workflow without keys.
    value: read.value === null && isMarkdown(source.name) ? {} : read.value,
    directives,
    problems: [],
    constructs: [],
    comments,
    locate: (pointer, part, span) => locateInSubset(source, range.start, read, { pointer, part, span }),
  };
  return { source, usedFastPath: true, documents: [document], directives, problems: [] };
}

const ASCII = /^[\t\n -~]*$/;
// What is not a printable character, carriage returns and byte order marks.
const UNUSUAL = /[^\t\n -~\xA0-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;
const invisible = () => new RegExp(String.raw`\p{Default_Ignorable_Code_Point}`, "u");

/** Whether the full parser may report a hidden character in a key. */
function hasInvisibleKey({ segment }: Part): boolean {
  return typeof segment === "string" && !ASCII.test(segment) && invisible().test(segment);
}

/** Whether the full parser may find more tokens than the limit. An entry with indicators, spaces and a comma has 12, another line has 4. */
function mayHaveTooManyTokens(text: string, { parts }: SubsetDocument): boolean {
  const { most } = LIMITS.tokens;
  // A scalar is two tokens, so that there are at most twice as many tokens as characters.
  return text.length * 2 > most && parts.length * 12 + text.split("\n").length * 4 > most;
}

function commentAt(source: Source, base: number, { start, end }: Range): Comment {
  const range = { start: base + start, end: base + end };
  return { text: source.text.slice(range.start, range.end), range };
}

/** The part of a source that contains YAML, unless something already shows that it is beyond the subset. */
function findSubsetCandidate(source: Source): Range | undefined {
  // Only the full parser checks that JSON is not something else that YAML allows.
  if (source.misreading || isHcl(source.name) || isJson(source.name)) return undefined;
  // For a longer text, its bytes would have to be counted.
  return source.text.length * 3 > LIMITS.size.most ? undefined : findYaml(source);
}

function findYaml(source: Source): Range | undefined {
  if (!isMarkdown(source.name)) return { start: 0, end: source.text.length };
  const { range, problems } = findFrontmatter(source);
  return problems.length === 0 ? range : undefined;
}
