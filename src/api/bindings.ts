// Source → who signs in, and how.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import type { Source } from "../text/source.ts";
import { analyze, type Options } from "../analyze.ts";
import { describeSignIn, type SignIn } from "./describe-sign-in.ts";

/** The result of `bindings`. */
export interface BindingsResult {
  /** The models of an agent file or the engines of a workflow, in the order of the file. */
  readonly bindings: readonly SignIn[];
  /** The findings that `lint` returns with the same options. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists who signs in, and how: the models of an agent file, or the engines of a workflow, each with the `auth` that applies to it.
 * Entries whose `auth` has the wrong shape are left out, and the diagnostics report them. Values are as written, with expressions and
 * references; anything that looks like a credential is masked. The result is plain data that can be serialized. Never throws because of
 * the input.
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
