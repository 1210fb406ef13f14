// A source → its document, for the plain file that has nothing wrong with it. This reader keeps no places: whoever finds a problem
// in what it gave throws that away and asks `parse.ts`, which is the authority for every word and place.
import type { Location } from "../diagnostics/place.ts";
import { LIMITS } from "../text/limits.ts";
import type { Source } from "../text/source.ts";
import { findFrontmatter, isMarkdown } from "./frontmatter.ts";
import type { ParsedFile } from "./parse.ts";
import { readPlainYaml } from "./plain-block.ts";

// Control and invisible characters, halves of surrogate pairs, separators other than the blank, line breaks other than the line feed.
const ASCII = /^[\n -~]*$/;
const unusual = () => /[^\P{C}\n]|[^\P{Z} ]|\p{Default_Ignorable_Code_Point}/u;
const SUPPRESSION = /wifc-disable/i;

const NOWHERE: Location = { range: { start: 0, end: 0 }, via: [], isExact: false };

/** Reads a source whose YAML is plain; gives nothing for any other, be it wrong or only unusual. Places in the document are void. */
export function parsePlain(source: Source): ParsedFile | undefined {
  if (source.misreading) return undefined;
  // Beyond this its size in bytes would have to be counted.
  if (source.text.length * 3 > LIMITS.size.most) return undefined;
  const text = findYaml(source);
  // A lexeme is hardly ever shorter than two characters.
  if (text === undefined || text.length > LIMITS.tokens.most / 2) return undefined;
  if ((!ASCII.test(text) && unusual().test(text)) || SUPPRESSION.test(text)) return undefined;
  const value = readPlainYaml(text);
  if (value === undefined) return undefined;
  const document = { source, comments: [], value, problems: [], locate: () => NOWHERE };
  return { source, documents: [document], comments: [], problems: [] };
}

function findYaml(source: Source): string | undefined {
  if (!isMarkdown(source.name)) return source.text;
  const { range, problems } = findFrontmatter(source);
  return range && problems.length === 0 ? source.text.slice(range.start, range.end) : undefined;
}
