// A source → its documents. Most files use only a small part of YAML, for which the subset parser is much faster. Everything else, and
// everything with a mistake, is left to the full parser, which uses the `yaml` package. Both give the same (`npm run fuzz` checks it).
import type { Location } from "../diagnostics/place.ts";
import { LIMITS } from "../text/limits.ts";
import type { Range, Source } from "../text/source.ts";
import { addressesWifc, type Document, type ParsedFile } from "./document.ts";
import { findFrontmatter, isHcl, isJson, isMarkdown } from "./frontmatter.ts";
import { parseFully } from "./full-parser.ts";
import { readSubsetPlaces } from "./subset-places.ts";
import { readSubset } from "./subset-parser.ts";

const KNOWN = new WeakMap<Source, { readonly source: Source; readonly file: ParsedFile }>();

/**
 * Parses a source: the frontmatter of markdown, or every document of YAML. Syntax errors are in the documents. The result is cached as long
 * as the source exists, because many workflows import the same file.
 */
export function parseSource(source: Source): ParsedFile {
  const known = KNOWN.get(source);
  // A caller in JavaScript can change a source.
  const { name, text, misreading } = known?.source ?? {};
  if (known && name === source.name && text === source.text && misreading === source.misreading) return known.file;
  const file = parseSubset(source) ?? parseFully(source);
  KNOWN.set(source, { source: { ...source }, file });
  return file;
}

/** Parses a source with the subset parser; gives nothing if its YAML is invalid or beyond the subset. Places are found on demand. */
export function parseSubset(source: Source): ParsedFile | undefined {
  const part = findSubsetCandidate(source);
  if (!part) return undefined;
  const value = readSubset(source.text.slice(part.start, part.end));
  if (value === undefined) return undefined;
  let full: Document | undefined;
  let locate: Document["locate"] | undefined;
  const fully = () => (full ??= parseFully(source).documents[0]);
  const document: Document = {
    source,
    value,
    directives: [],
    problems: [],
    constructs: [],
    comments: () => fully()?.comments() ?? [],
    locate: (pointer, side, span) => {
      // Only the full parser knows whether a comment belongs to the collection before it.
      locate ??= readSubsetPlaces(source, part) ?? fully()?.locate ?? (() => NOWHERE);
      return locate(pointer, side, span);
    },
  };
  return { source, usedFastPath: true, documents: [document], directives: [], problems: [] };
}

const NOWHERE: Location = { range: { start: 0, end: 0 }, via: [], isExact: false };

// Control and invisible characters, lone surrogates, separators other than the space, line breaks other than the line feed.
const ASCII = /^[\n -~]*$/;
const unusual = () => /[^\P{C}\n]|[^\P{Z} ]|\p{Default_Ignorable_Code_Point}/u;

/** The part of a source that contains YAML, unless something already shows that it is beyond the subset. */
function findSubsetCandidate(source: Source): Range | undefined {
  // Only the full parser checks that JSON is not something else that YAML allows.
  if (source.misreading || isHcl(source.name) || isJson(source.name)) return undefined;
  // For a longer text, its bytes would have to be counted.
  if (source.text.length * 3 > LIMITS.size.most) return undefined;
  const part = findYaml(source);
  // A token has two characters or more on average, so that a shorter part cannot exceed the limit.
  if (part === undefined || part.end - part.start > LIMITS.tokens.most / 2) return undefined;
  const text = source.text.slice(part.start, part.end);
  return (!ASCII.test(text) && unusual().test(text)) || addressesWifc(text) ? undefined : part;
}

function findYaml(source: Source): Range | undefined {
  if (!isMarkdown(source.name)) return { start: 0, end: source.text.length };
  const { range, problems } = findFrontmatter(source);
  return problems.length === 0 ? range : undefined;
}
