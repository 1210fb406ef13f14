// A source → its documents, whatever kind of file it is.
import type { Problem } from "../diagnostics/problem.ts";
import type { Source } from "../text/source.ts";
import { createDocument, type Document } from "./document.ts";
import { findFrontmatter } from "./frontmatter.ts";
import { LIMITS } from "./limits.ts";
import { composeYaml, limitProblem } from "./yaml.ts";

/** The documents of a file. `problems` are those that belong to the file and to none of them. */
export interface ParsedFile {
  readonly source: Source;
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** Whether a file of this name is read for its frontmatter. */
export function isMarkdown(name: string): boolean {
  return /\.(md|markdown)$/i.test(name);
}

/** Reads a source: the frontmatter of markdown, every document of YAML. */
export function parseSource(source: Source): ParsedFile {
  if (source.text.length > LIMITS.size.most) {
    return { source, documents: [], problems: [limitProblem("size", source, { start: 0, end: 1 })] };
  }
  const { range, problems } = isMarkdown(source.name)
    ? findFrontmatter(source)
    : { range: { start: 0, end: source.text.length }, problems: [] };
  if (!range) return { source, documents: [], problems };

  const stream = composeYaml(source, range);
  const documents = stream.documents.map((composed) => createDocument(composed, source, range.start));
  return { source, documents, problems: [...problems, ...stream.problems] };
}
