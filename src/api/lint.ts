// Source → diagnostics.
import { analyze, type Options } from "../analyze.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { DialectName } from "../dialects/dialects.ts";
import type { TargetName } from "../targets/targets.ts";
import type { Source } from "../text/source.ts";

/** The result of `lint`. */
export interface LintResult {
  /** The findings, sorted by path, then by position, then by code. */
  readonly diagnostics: readonly Diagnostic[];
  /** The dialect of each document that has one, even if there are errors in it. Empty if nothing in the source was recognized. */
  readonly dialects: readonly DialectName[];
}

/** The options of `lint` and `fix`. */
export interface LintOptions extends Options {
  /** Also report what this target does not support. */
  readonly target?: TargetName;
  /** Severities that replace those of codes; `off` leaves findings out. Has no effect on codes that must always be reported. */
  readonly rules?: Readonly<Partial<Record<Code, Severity | "off">>>;
}

/**
 * Checks a source and returns the findings, at most `LIMITS.findings.most` per file. If the name of the source ends with `.md`, its
 * frontmatter is checked; any other source is read as YAML. To read the imports of a workflow, pass `options.readImport`.
 * Never throws because of the input.
 */
export function lint(source: Source, options: LintOptions = {}): LintResult {
  const { dialects, problems } = analyze(source, options);
  return { diagnostics: problems.length === 0 ? [] : createDiagnostics(problems, options.audience), dialects };
}
