// The diagnostic of a single problem, complete with its range and words.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Problem } from "../diagnostics/problem.ts";

export function createDiagnostic(found: Problem): Diagnostic {
  const [only] = createDiagnostics([found]);
  if (!only) throw new Error("every problem has a diagnostic");
  return only;
}
