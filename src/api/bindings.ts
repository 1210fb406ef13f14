// Source → who signs in how.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import type { Source } from "../text/source.ts";
import { analyze, type Options } from "../analyze.ts";
import { describeSignIn, type SignIn } from "./describe-sign-in.ts";

/** Who signs in how. */
export interface BindingsResult {
  /** In the order of the file. */
  readonly bindings: readonly SignIn[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The models of an agent file or the engine of a workflow, each with the auth in force for it; none whose `auth` has the wrong shape.
 * Everything is said as it is written, and as data: what looks like a credential is masked, and no more of the source is in it.
 */
export function bindings(source: Source, options: Options = {}): BindingsResult {
  const { documents, problems } = analyze(source, options);
  const spans = createSpanReader();
  const found = documents.flatMap(({ isRead, bindings: all }) => (isRead ? all : []).filter(({ broken }) => !broken));
  return {
    bindings: found.map((binding) => describeSignIn(binding, spans)),
    diagnostics: createDiagnostics(problems, options.audience),
  };
}
