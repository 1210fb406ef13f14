// The problems that prevent output.
import type { Analysis } from "../analyze.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import type { Problem } from "../diagnostics/problem.ts";

/**
 * Finds the problems that prevent output: errors, even suppressed ones, and two that are only notes to `lint`: a file of no known dialect,
 * and an engine that may come from an import that was not read. Returns nothing if there can be output.
 */
export function findObstacles({ documents, problems, hiddenErrors }: Analysis): readonly Problem[] | undefined {
  if (hasErrors(problems) || hiddenErrors.length > 0) return [...problems, ...hiddenErrors];
  const isUnknown = documents.some(({ config }) => config.isIncomplete);
  if (documents.length > 0 && !isUnknown) return undefined;
  return promoteToErrors(problems);
}

/** Turns problems into errors, for every function but `lint`. */
export function promoteToErrors(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({ ...each, severity: "error" }));
}
