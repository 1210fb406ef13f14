// Source → diagnostics.
import { analyze, type Options } from "../analyze.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { DialectName } from "../dialects/dialects.ts";
import type { TargetName } from "../targets/targets.ts";
import type { Source } from "../text/source.ts";

/** What is wrong with a source. */
export interface LintResult {
  /** Sorted by path and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The dialect of each document that has one, whatever is wrong with it. */
  readonly dialects: readonly DialectName[];
}

/** What `lint` can be told. */
export interface LintOptions extends Options {
  /** Also what this target cannot carry. */
  readonly target?: TargetName;
  /** Other severities than the catalogue's; `off` leaves a code out. */
  readonly rules?: Readonly<Partial<Record<Code, Severity | "off">>>;
}

/** Checks a source. Its name decides how it is read: `.md` for its frontmatter, anything else as YAML. All findings come at once. */
export function lint(source: Source, options: LintOptions = {}): LintResult {
  const { dialects, problems } = analyze(source, options);
  return { diagnostics: problems.length === 0 ? [] : createDiagnostics(problems, options.audience), dialects };
}
