// Source → the one sign-in at Anthropic that somebody wants to try, with every value resolved.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Federation } from "../model/federation.ts";
import { fieldName } from "../model/texts.ts";
import type { FederatedBinding } from "../targets/target.ts";
import { prepareFederation } from "../targets/value.ts";
import { checkGivenValues, readsOf, readValues } from "../targets/given-values.ts";
import type { Source } from "../text/source.ts";
import { quote } from "../text/quote.ts";
import { chooseIdentity, type IdentityOptions } from "./identity.ts";
import { analyze, type Options } from "../analyze.ts";
import { findObstacles } from "./obstacles.ts";

/** What `findSignIn` can be told. */
export interface SignInOptions extends Options, IdentityOptions {
  /** Values for expressions, by what they read: `vars.NAME`. Case does not count, as on GitHub. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A model or an engine, and its sign-in. */
export interface SignIn {
  readonly binding: FederatedBinding;
  readonly federation: Federation;
}

/** The sign-in; there is none if any diagnostic is an error. */
export interface SignInResult {
  readonly signIn?: SignIn;
  /** What its expressions read, such as `vars.NAME`; nothing if no sign-in was found. */
  readonly reads?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the one sign-in of a source, or of the chosen model or agent. */
export function findSignIn(source: Source, options: SignInOptions = {}): SignInResult {
  const tell = (problems: readonly Problem[]) => ({ diagnostics: createDiagnostics(problems, options.audience) });
  const analysis = analyze(source, { ...options, document: options.document ?? 1 });
  const obstacles = findObstacles(analysis);
  if (obstacles) return tell(obstacles);

  const { identity, problems: told } = chooseIdentity(analysis.documents, options);
  const found = [...analysis.problems, ...told];
  if (!identity) return tell(found);

  const { binding } = identity;
  const reads = readsOf(binding.federation);
  const resolved = resolveBinding(binding, options.values);
  if ("problems" in resolved) return { reads, ...tell([...found, ...resolved.problems]) };
  return { signIn: { binding, federation: resolved.federation }, reads, ...tell(found) };
}

/** The sign-in of a binding with its expressions replaced, or why nobody can sign in with it here. */
export function resolveBinding(
  { kind, federation }: FederatedBinding,
  values: SignInOptions["values"],
): { readonly federation: Federation } | { readonly problems: readonly Problem[] } {
  const known = readValues(values);
  const wrong = checkGivenValues(federation, known);
  if (wrong.length > 0) return { problems: wrong };
  const { provider } = federation.values;
  if (provider && provider.value !== "anthropic") {
    const reasons = [`${quote(fieldName(federation, "provider"))} is ${quote(provider.value)}`];
    return { problems: [problem("unsupported-sign-in", provider.place, { reasons })] };
  }
  const destination = { kind: "command", name: "wifc token", evaluates: false } as const;
  const prepared = prepareFederation(federation, known, destination);
  if ("problems" in prepared) return prepared;
  // For a workflow, AWF makes a request of its own, from the audience.
  const isImplied = kind === "engine" && federation.source.kind === "github-actions";
  return { federation: { ...prepared.federation, ...(isImplied && { source: { kind: "github-actions" } }) } };
}
