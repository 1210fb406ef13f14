// A source → its documents. Most YAML is plain, so that a reader of our own takes it at a tenth of the cost; whatever else it is, or
// whatever is wrong with it, is for the `yaml` package. Both give the same (`npm run fuzz` holds that), and nobody sees which it was.
import type { Location } from "../diagnostics/place.ts";
import { LIMITS } from "../text/limits.ts";
import type { Range, Source } from "../text/source.ts";
import { addressesWifc, type Document, type ParsedFile } from "./document.ts";
import { findFrontmatter, isHcl, isMarkdown } from "./frontmatter.ts";
import { parseFully } from "./full-parser.ts";
import { readSubsetPlaces } from "./subset-places.ts";
import { readSubset } from "./subset-parser.ts";

const KNOWN = new WeakMap<Source, { readonly source: Source; readonly file: ParsedFile }>();

/**
 * Reads a source: the frontmatter of markdown, every document of YAML. What is wrong with its syntax stands with the documents. The
 * same source gives the same documents for as long as somebody holds it: many workflows import one file.
 */
export function parseSource(source: Source): ParsedFile {
  const known = KNOWN.get(source);
  // Whoever writes JavaScript can change a source.
  const { name, text, misreading } = known?.source ?? {};
  if (known && name === source.name && text === source.text && misreading === source.misreading) return known.file;
  const file = parseSubset(source) ?? parseFully(source);
  KNOWN.set(source, { source: { ...source }, file });
  return file;
}

/** Reads a source whose YAML is plain, and finds its places when somebody asks; gives nothing for any other, be it wrong or only unusual. */
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
      // Of a comment that may or may not belong to what stands before it, only `yaml` knows.
      locate ??= readSubsetPlaces(source, part) ?? fully()?.locate ?? (() => NOWHERE);
      return locate(pointer, side, span);
    },
  };
  return { source, usedFastPath: true, documents: [document], directives: [], problems: [] };
}

const NOWHERE: Location = { range: { start: 0, end: 0 }, via: [], isExact: false };

// Control and invisible characters, halves of surrogate pairs, separators other than the blank, line breaks other than the line feed.
const ASCII = /^[\n -~]*$/;
const unusual = () => /[^\P{C}\n]|[^\P{Z} ]|\p{Default_Ignorable_Code_Point}/u;

/** The part of a source in which YAML is to be read, if nothing speaks against its being plain. */
function findSubsetCandidate(source: Source): Range | undefined {
  if (source.misreading || isHcl(source.name)) return undefined;
  // Beyond this its size in bytes would have to be counted.
  if (source.text.length * 3 > LIMITS.size.most) return undefined;
  const part = findYaml(source);
  // A lexeme is hardly ever shorter than two characters.
  if (part === undefined || part.end - part.start > LIMITS.tokens.most / 2) return undefined;
  const text = source.text.slice(part.start, part.end);
  return (!ASCII.test(text) && unusual().test(text)) || addressesWifc(text) ? undefined : part;
}

function findYaml(source: Source): Range | undefined {
  if (!isMarkdown(source.name)) return { start: 0, end: source.text.length };
  const { range, problems } = findFrontmatter(source);
  return problems.length === 0 ? range : undefined;
}
