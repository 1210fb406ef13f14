// What stops output.
import type { Analysis } from "../analyze.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import type { Problem } from "../diagnostics/problem.ts";

/**
 * What stops the output of a source: any error, also one that the report hides, and what is no more than a note to `lint`: a file with
 * nothing in it that we know, an engine that may come from a file that is not read. Nothing if there can be output.
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
