// Source → diagnostics.
import { createDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";
import { lintPlainly } from "./lint-plainly.ts";
import { lintQuickly, type LintOptions, type LintResult } from "./lint-quickly.ts";
import { analyzeSource } from "./options.ts";

export type { LintOptions, LintResult } from "./lint-quickly.ts";

/** Checks a source. Its name decides how it is read: `.md` for its frontmatter, anything else as YAML. All findings come at once. */
export function lint(source: Source, options: LintOptions = {}): LintResult {
  return lintQuickly(source, options) ?? lintPlainly(source, options) ?? lintThoroughly(source, options);
}

/** The same without the short ways. */
export function lintThoroughly(source: Source, options: LintOptions = {}): LintResult {
  const { dialects, problems } = analyzeSource(source, options);
  return { diagnostics: createDiagnostics(problems), dialects };
}
