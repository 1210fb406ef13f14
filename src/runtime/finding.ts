// A problem of signing in, ready to be shown: places become ranges at once, since nothing is looked at together.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Problem } from "../diagnostics/problem.ts";

/** The diagnostic of one problem. */
export function createFinding(found: Problem): Diagnostic {
  const [only] = createDiagnostics([found]);
  if (!only) throw new Error("a problem gives a diagnostic");
  return only;
}
