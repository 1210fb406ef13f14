// Source → the one sign-in at Anthropic that somebody wants to try, with every value resolved.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Federation } from "../model/federation.ts";
import { fieldName } from "../model/texts.ts";
import type { FederatedBinding, Printable } from "../targets/target.ts";
import { prepareFederation } from "../targets/value.ts";
import type { Source } from "../text/source.ts";
import { chooseIdentity, tell, type IdentityOptions } from "./identity.ts";

/** A model or an engine, and its sign-in without expressions. */
export interface ResolvedSignIn {
  readonly binding: FederatedBinding;
  readonly federation: Federation;
}

/** The sign-in; there is none if any diagnostic is an error. */
export interface SignInResult {
  readonly signIn?: ResolvedSignIn;
  /** What its expressions read, such as `vars.NAME`; nothing if no sign-in was found. */
  readonly reads?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the one sign-in of a source, or of the chosen model or agent. */
export function findSignIn(source: Source, options: IdentityOptions = {}): SignInResult {
  const chosen = chooseIdentity(source, options);
  const { subject, problems } = chosen;
  if (!subject) return tell(chosen, problems, options);
  const resolved = resolveSignIn(subject);
  if ("problems" in resolved) return tell(chosen, [...problems, ...resolved.problems], options);
  return { signIn: { binding: subject.binding, federation: resolved.federation }, ...tell(chosen, problems, options) };
}

/** The sign-in of a binding with its expressions replaced, or why nobody can sign in with it here. */
function resolveSignIn({
  binding: { kind, federation },
  known,
}: Printable): { readonly federation: Federation } | { readonly problems: readonly Problem[] } {
  const { provider } = federation.values;
  if (provider && provider.value !== "anthropic") {
    const obstacle = { name: fieldName(federation, "provider"), value: provider.value, wanted: undefined };
    const reasons = [{ kind: "other-value", ...obstacle }] as const;
    return { problems: [problem("unsupported-sign-in", provider.place, { reasons })] };
  }
  const prepared = prepareFederation(federation, known, { kind: "command", name: "wifc token", evaluates: false });
  if ("problems" in prepared) return prepared;
  // For a workflow, AWF makes a request of its own, from the audience.
  const isImplied = kind === "engine" && federation.source.kind === "github-actions";
  return { federation: { ...prepared.federation, ...(isImplied && { source: { kind: "github-actions" } }) } };
}
