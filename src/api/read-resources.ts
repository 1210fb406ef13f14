// Files with exported resources → the resources, and what is wrong with the files.
import { analyze, type AnalysisOptions } from "../analyze.ts";
import { RESOURCE } from "../diagnostics/catalogue/resource.ts";
import { valuePlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { findNextPage } from "../dialects/rules/lower.ts";
import { isEmptyPage } from "../dialects/rules/recognize.ts";
import { findUnreadable } from "../dialects/unreadable.ts";
import { mergeResources, type Resources } from "../model/resources.ts";
import { parseSource } from "../parse/parse.ts";
import type { Source } from "../text/source.ts";

/** What was read, and the mistakes in the shape of the files. */
export interface ReadResources {
  readonly resources: Resources;
  /** The same by file, which is given by its name. */
  readonly files: readonly (readonly [name: string, resources: Resources])[];
  readonly problems: readonly Problem[];
}

/** Reads files with exported resources. A file without any is an error, except an empty page. */
export function readResources(sources: readonly Source[], options: AnalysisOptions): ReadResources {
  const read = sources.map((source) => ({ source, ...readFile(source, options) }));
  return {
    resources: mergeResources(read.map(({ resources }) => resources)),
    files: read.map(({ source, resources }) => [source.name, resources]),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readFile(source: Source, options: AnalysisOptions): Omit<ReadResources, "files"> {
  const { documents, dialects, problems } = analyze(source, options);
  const found = documents.flatMap(({ config }) => (config.dialect === "rules" ? [config] : []));
  const errors = problems.filter(({ severity, code }) => severity === "error" && !Object.hasOwn(RESOURCE, code));
  const resources = mergeResources(found);
  if (errors.length > 0 || dialects.includes("rules")) return { resources, problems: errors };
  const parsed = parseSource(source).documents;
  // Half of an answer must not look like an empty one.
  const syntax = parsed.flatMap(findUnreadable);
  if (syntax.length > 0) return { resources, problems: syntax };
  const [first] = parsed;
  if (first && isEmptyPage(first.value)) {
    const nextPage = findNextPage(first);
    return { resources: { ...resources, ...(nextPage && { nextPage }) }, problems: [] };
  }
  const place = first ? valuePlace(first, "") : { source, range: { start: 0, end: 0 } };
  return { resources, problems: [problem("no-resources", place, {})] };
}
