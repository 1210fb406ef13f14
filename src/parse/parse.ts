// A source → its documents, whatever kind of file it is.
import type { Comment } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Source } from "../text/source.ts";
import { createDocument, type Document } from "./document.ts";
import { findFrontmatter, isMarkdown } from "./frontmatter.ts";
import { LIMITS } from "../text/limits.ts";
import { composeYaml, limitProblem } from "./yaml.ts";

/** The documents of a file. `problems` are those that belong to the file and to none of them. */
export interface ParsedFile {
  readonly source: Source;
  readonly documents: readonly Document[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

/** Reads a source: the frontmatter of markdown, every document of YAML. */
export function parseSource(source: Source): ParsedFile {
  if (isTooLarge(source.text)) {
    return { source, documents: [], comments: [], problems: [limitProblem("size", source, { start: 0, end: 1 })] };
  }
  const { range, problems } = isMarkdown(source.name)
    ? findFrontmatter(source)
    : { range: { start: 0, end: source.text.length }, problems: [] };
  if (!range) return { source, documents: [], comments: [], problems };

  const stream = composeYaml(source, range);
  const read = stream.documents.map((composed) => createDocument(composed, source, range.start, stream.comments));
  // An empty frontmatter is one that says nothing; an empty YAML file is none of ours.
  const documents = isMarkdown(source.name)
    ? read.map((each) => (each.value === null ? { ...each, value: {} } : each))
    : read;
  return { source, documents, comments: stream.comments, problems: [...problems, ...stream.problems] };
}

/** The limit counts bytes of UTF-8, which are never fewer than UTF-16 units and at most three times as many. */
function isTooLarge(text: string): boolean {
  const { most } = LIMITS.size;
  return text.length > most || (text.length * 3 > most && new TextEncoder().encode(text).length > most);
}
