// What the functions of the library have in common.
import { analyze, type Analysis, type AnalysisOptions } from "../analyze.ts";
import { hasErrors, type Audience } from "../diagnostics/entry.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { ReadImport } from "../dialects/reader.ts";
import { keepParsed } from "../parse/keep-parsed.ts";
import { parseSource } from "../parse/parse.ts";
import type { Source } from "../text/source.ts";
import { validateShape } from "../validate/shape.ts";

/** What every function of the library can be given. */
export interface Options {
  /** Reads the files that a workflow imports. Without it, no import can be read. */
  readonly readImport?: ReadImport;
  /** The day as YYYY-MM-DD on which comments with `until=` are looked at; without it, none is too old. */
  readonly today?: string;
  /** Who reads the diagnostics: what they advise is said in the words of that. Default `library`. */
  readonly audience?: Audience;
}

const parseImport = keepParsed(parseSource);

/** Takes a source through all stages, with all places and reasons. */
export function analyzeSource(source: Source, { readImport, ...options }: Options & AnalysisOptions): Analysis {
  const reader = { readImport: readImport ?? (() => undefined), parse: parseImport, validateShape };
  return analyze(parseSource(source), reader, options);
}

/**
 * What stops the output of a source: any error, also one that the report hides, and what is no more than a note to `lint`: a file with nothing in it that we know,
 * an engine that may come from a file that is not read. Nothing if there can be output.
 */
export function findObstacles({ documents, problems, hiddenErrors }: Analysis): readonly Problem[] | undefined {
  if (hasErrors(problems) || hiddenErrors.length > 0) return [...problems, ...hiddenErrors];
  const isUnknown = documents.some(({ config }) => config.isIncomplete);
  if (documents.length > 0 && !isUnknown) return undefined;
  return promoteToErrors(problems);
}

/** Problems that only `lint` can pass over. */
export function promoteToErrors(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({ ...each, severity: "error" }));
}
