// Source → diagnostics.
import { analyze, type Analysis, type AnalysisOptions, type Options } from "../analyze.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { DialectName } from "../dialects/dialects.ts";
import type { Policies } from "../model/policies.ts";
import type { TargetName } from "../targets/targets.ts";
import type { Source } from "../text/source.ts";
import { findComparison } from "./comparison.ts";

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
  /** Severities that replace those of codes; `off` leaves findings out. Has no effect on codes that must always be reported, or that a policy locks. */
  readonly rules?: Readonly<Partial<Record<Code, Severity | "off">>>;
  /** What sign-ins must be like, as `policies` of a configuration says it. Each of these applies. */
  readonly policies?: readonly Policies[];
  /**
   * Files with federation rules, issuers and service accounts as the Admin API returns them. Each sign-in is compared with the rule that it
   * names, as `checkRule` does. What is wrong with a rule is reported in its file.
   */
  readonly federationRules?: readonly Source[];
}

/**
 * Checks a source and returns the findings, at most `LIMITS.findings.most` per file. If the name of the source ends with `.md`, its
 * frontmatter is checked; any other source is read as YAML. To read the imports of a workflow, pass `options.readImport`.
 * Never throws because of the input.
 */
export function lint(source: Source, options: LintOptions = {}): LintResult {
  const { diagnostics, dialects } = lintAndAnalyze(source, options);
  return { diagnostics, dialects };
}

/** Does the same, and returns what the findings come from as well. */
export function lintAndAnalyze(source: Source, options: LintOptions): LintResult & { readonly analysis: Analysis } {
  const analysis = analyze(source, withComparison(options));
  const { dialects, problems, compared } = analysis;
  const found = [...problems, ...compared];
  return { diagnostics: found.length === 0 ? [] : createDiagnostics(found, options.audience), dialects, analysis };
}

/** The options of the analysis: with the comparison, if there is something to compare with, and unless the caller has one of its own. */
export function withComparison(options: LintOptions & Pick<AnalysisOptions, "compare">): AnalysisOptions {
  const { federationRules = [], compare } = options;
  if (federationRules.length === 0 || compare) return options;
  return { ...options, compare: findComparison(federationRules, options).compare };
}
