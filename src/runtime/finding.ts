// A problem of signing in, ready to be shown: places become ranges at once, since nothing is looked at together.
import type { Code, Facts } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { problem, type ProblemExtras } from "../diagnostics/problem.ts";

/** The diagnostic of a code at a place. */
export function createFinding<C extends Code>(
  code: C,
  place: Place,
  facts: Facts<C>,
  extras: ProblemExtras = {},
): Diagnostic {
  const [only] = createDiagnostics([problem(code, place, facts, extras)]);
  if (!only) throw new Error("a problem gives a diagnostic");
  return only;
}
