// A source → its document, for the plain file that has nothing wrong with it. This reader keeps no places: whoever finds a problem
// in what it gave throws that away and asks `placed.ts` or, where that does not know, `parse.ts`, which is the authority.
import type { Location } from "../diagnostics/place.ts";
import { LIMITS } from "../text/limits.ts";
import type { Range, Source } from "../text/source.ts";
import type { Data } from "./data.ts";
import type { Document } from "./document.ts";
import { findFrontmatter, isHcl, isMarkdown } from "./frontmatter.ts";
import type { ParsedFile } from "./parse.ts";
import { readPlainYaml } from "./plain-block.ts";

// Control and invisible characters, halves of surrogate pairs, separators other than the blank, line breaks other than the line feed.
const ASCII = /^[\n -~]*$/;
const unusual = () => /[^\P{C}\n]|[^\P{Z} ]|\p{Default_Ignorable_Code_Point}/u;
const SUPPRESSION = /wifc-disable/i;

const NOWHERE: Location = { range: { start: 0, end: 0 }, via: [], isExact: false };

/** Reads a source whose YAML is plain; gives nothing for any other, be it wrong or only unusual. Places in the document are void. */
export function parsePlain(source: Source): ParsedFile | undefined {
  const part = findPlainPart(source);
  const value = part && readPlainYaml(source.text.slice(part.start, part.end));
  return value === undefined ? undefined : plainFile(source, value, () => NOWHERE);
}

/** The part of a source in which YAML is to be read, if nothing speaks against its being plain. */
export function findPlainPart(source: Source): Range | undefined {
  if (source.misreading || isHcl(source.name)) return undefined;
  // Beyond this its size in bytes would have to be counted.
  if (source.text.length * 3 > LIMITS.size.most) return undefined;
  const part = findYaml(source);
  // A lexeme is hardly ever shorter than two characters.
  if (part === undefined || part.end - part.start > LIMITS.tokens.most / 2) return undefined;
  const text = source.text.slice(part.start, part.end);
  return (!ASCII.test(text) && unusual().test(text)) || SUPPRESSION.test(text) ? undefined : part;
}

function findYaml(source: Source): Range | undefined {
  if (!isMarkdown(source.name)) return { start: 0, end: source.text.length };
  const { range, problems } = findFrontmatter(source);
  return problems.length === 0 ? range : undefined;
}

/** A file with one document, in which nothing is wrong and no comment says anything to us. */
export function plainFile(source: Source, value: Data, locate: Document["locate"]): ParsedFile {
  const document = { source, comments: [], value, problems: [], constructs: [], locate };
  return { source, documents: [document], comments: [], problems: [] };
}
