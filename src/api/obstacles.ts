// The problems that prevent output.
import type { Analysis } from "../analyze.ts";
import type { Problem } from "../diagnostics/problem.ts";

/**
 * Finds the problems that prevent output: errors, even suppressed ones, and two that are only notes to `lint`: a file of no known dialect,
 * and an engine that may come from an import that was not read. Returns nothing if there can be output.
 */
export function findObstacles({ documents, problems, found }: Analysis): readonly Problem[] | undefined {
  // Of an error that is reported as something else, the first one counts.
  const errors = found.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return [...errors, ...problems];
  const isUnknown = documents.some(({ config }) => config.isIncomplete);
  if (documents.length > 0 && !isUnknown) return undefined;
  return promoteToErrors(problems);
}

/** Turns problems into errors, for every function but `lint`. */
export function promoteToErrors(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({ ...each, severity: "error" }));
}
