// Source → who signs in how.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Binding } from "../model/binding.ts";
import type { Source } from "../text/source.ts";
import { analyze, type Options } from "../analyze.ts";

/** Who signs in how. */
export interface BindingsResult {
  readonly bindings: readonly Binding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The models of an agent file or the engine of a workflow, each with the auth in force for it; none of a block with errors. */
export function bindings(source: Source, options: Options = {}): BindingsResult {
  const { documents, problems } = analyze(source, options);
  return {
    bindings: documents.flatMap(({ isRead, bindings: found }) => (isRead ? found : []).filter(({ broken }) => !broken)),
    diagnostics: createDiagnostics(problems, options.audience),
  };
}
