// What the functions of the library have in common.
import { analyze, hasErrors, type Analysis } from "../compile.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { ReadImport } from "../dialects/imports.ts";
import type { Source } from "../text/source.ts";

/** What every function of the library can be given. */
export interface Options {
  /** Reads the files that a workflow imports. Without it, no import can be read. */
  readonly readImport?: ReadImport;
}

/** Takes a source through all stages. */
export function analyzeSource(source: Source, { readImport = () => undefined }: Options): Analysis {
  return analyze(source, readImport);
}

/**
 * What stops the output of a source: any error, and also a file with nothing in it that we know, which is no more than a note
 * to `lint`. Nothing if there can be output.
 */
export function findObstacles({ documents, problems }: Analysis): readonly Problem[] | undefined {
  if (hasErrors(problems)) return problems;
  return documents.length > 0 ? undefined : problems.map((each) => ({ ...each, severity: "error" }));
}
