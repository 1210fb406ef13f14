// Source → the required-env report.
import { dialectOf, type DialectName } from "../dialects/dialects.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { RequiredEnvReport } from "../required-env/requirement.ts";
import { collectRequiredEnv } from "../required-env/collect.ts";
import { selectBindings, type Selection } from "../targets/selection.ts";
import type { Source } from "../text/source.ts";
import { analyze, type Options } from "../analyze.ts";
import { groupDocuments } from "./document-groups.ts";
import { findObstacles, promoteToErrors } from "./obstacles.ts";

/** The options of `requiredEnv`. */
export type RequiredEnvOptions = Options & Selection;

/** The result of `requiredEnv`. */
export interface RequiredEnvResult {
  /** One report per document of the source, or one for all manifests of Kubernetes. Empty if a diagnostic is an error. */
  readonly reports: readonly RequiredEnvReport[];
  /** The dialect of each document that has one, even if there are errors in it. */
  readonly dialects: readonly DialectName[];
  /** Everything found in the source. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reports which environment variables must be set for a sign-in to work, and which must not be set. Reads no environment: the report
 * says what a run will need. Never throws because of the input.
 */
export function requiredEnv(source: Source, options: RequiredEnvOptions = {}): RequiredEnvResult {
  const analysis = analyze(source, options);
  const { dialects } = analysis;
  const obstacles = findObstacles(analysis);
  if (obstacles) return { reports: [], dialects, diagnostics: createDiagnostics(obstacles, options.audience) };

  const refused: Problem[] = [];
  // Nothing in a file with federation rules signs in.
  const read = analysis.documents.filter(({ isRead, dialect }) => isRead && dialectOf(dialect).sources.length > 0);
  if (read.length === 0) {
    return {
      reports: [],
      dialects,
      diagnostics: createDiagnostics(promoteToErrors(analysis.problems), options.audience),
    };
  }
  const reports = groupDocuments(read).flatMap((documents): RequiredEnvReport[] => {
    const bindings = documents.flatMap((document) => document.bindings);
    const agents = documents.flatMap(({ config }) => config.agentNames);
    const [first] = documents;
    if (!first) return [];
    const { config, whole, dialect } = first;
    const selected = selectBindings(bindings, options, whole, agents);
    if ("problem" in selected) {
      refused.push(selected.problem);
      return [];
    }
    return [{ path: source.name, dialect, ...collectRequiredEnv(selected.bindings, config.environment) }];
  });
  return {
    reports: refused.length > 0 ? [] : reports,
    dialects,
    diagnostics: createDiagnostics([...analysis.problems, ...refused], options.audience),
  };
}
