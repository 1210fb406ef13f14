// Source → diagnostics.
import type { Code } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialects.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { TargetName } from "../targets/targets.ts";
import type { Source } from "../text/source.ts";
import { analyzeSource, type Options } from "./options.ts";

/** What is wrong with a source. */
export interface LintResult {
  /** Sorted by path and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The dialect of each document that is an agent file or a workflow, whatever is wrong with it. */
  readonly dialects: readonly Dialect[];
}

/** What `lint` can be told. */
export interface LintOptions extends Options {
  /** Also what this target cannot carry. */
  readonly target?: TargetName;
  /** Other severities than the catalogue's; `off` leaves a code out. */
  readonly rules?: Readonly<Partial<Record<Code, Severity | "off">>>;
}

/** Checks a source. Its name decides how it is read: `.md` for its frontmatter, anything else as YAML. */
export function lint(source: Source, options: LintOptions = {}): LintResult {
  const { dialects, problems } = analyzeSource(source, options);
  return { diagnostics: createDiagnostics(problems), dialects };
}
